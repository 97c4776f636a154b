/** Chance that can be repeated: the same seed gives the same numbers on every machine. Not for secrets. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** At least `low`, less than `high`. */
  between(low: number, high: number): number;
  /** One of the list, each equally likely. */
  pick<T>(list: readonly T[]): T;
  /** One of the list, as likely as its weight says. Weights need not add up to 1. */
  weighted<T>(list: readonly T[], weight: (item: T, index: number) => number): T;
  /** Log-normal: `median` is the middle, `sigma` the spread of the logarithm (0: always the median). */
  logNormal(median: number, sigma: number): number;
  /** That many hexadecimal digits. */
  hex(digits: number): string;
}

/**
 * A stream of numbers for `seed` and `name`. Streams with different names are independent, so that a new article
 * changes nothing for the others.
 */
export function randomStream(seed: number, name: string): Random {
  const next = sfc32([hash(name), hash(`${name}#`), seed]);
  const weighted: Random['weighted'] = (list, weight) => {
    let rest = next() * list.reduce((sum, item, index) => sum + weight(item, index), 0);
    for (const [index, item] of list.entries()) {
      rest -= weight(item, index);
      if (rest < 0) return item;
    }
    return last(list);
  };
  return {
    next,
    chance: (probability) => next() < probability,
    between: (low, high) => low + next() * (high - low),
    pick: (list) => weighted(list, () => 1),
    weighted,
    logNormal: (median, sigma) => median * Math.exp(sigma * standardNormal(next)),
    hex: (digits) =>
      Array.from({ length: digits }, () => Math.floor(next() * 16).toString(16)).join(''),
  };
}

/**
 * sfc32 by Chris Doty-Humphrey (public domain, passes PractRand): 128 bits of state. A generator with 32 bits would make
 * the same event id twice within a hundred thousand.
 */
function sfc32(seeds: readonly [number, number, number]): () => number {
  let [a, b, c] = seeds;
  let counter = 1;
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let warmUp = 0; warmUp < 12; warmUp++) next();
  return next;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text)
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value;
}

/** Box–Muller: one normal number from two uniform ones. */
function standardNormal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

function last<T>(list: readonly T[]): T {
  const item = list.at(-1);
  if (item === undefined) throw new RangeError('Nothing to choose from: the list is empty.');
  return item;
}
