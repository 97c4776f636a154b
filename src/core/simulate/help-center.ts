import type { Random } from '../stats/random-stream.ts';

/** What is true of one simulated article. */
export interface TrueArticle {
  /** `<collection>/en/<number>` */
  article: string;
  collection: string;
  /** Share of its readers whose question it resolves, 0–1. */
  resolves: number;
  /** Share of readers left without an answer who contact a person, 0–1. */
  contacts: number;
  /** How many more unresolved than resolved readers vote. */
  voteEagerness: number;
  /** Weight of being opened: Zipf's law with exponent 1. */
  popularity: number;
}

/** Mean share resolved, and mean share that contacts when it is not, of each collection. */
const collections = [
  { name: 'billing', resolves: 0.55, contacts: 0.34 },
  { name: 'fulfillment', resolves: 0.62, contacts: 0.22 },
  { name: 'shipping', resolves: 0.6, contacts: 0.26 },
  { name: 'returns', resolves: 0.68, contacts: 0.3 },
  { name: 'accounts', resolves: 0.75, contacts: 0.16 },
] as const;

const articlesInAll = 300;
/** Both parameters of the beta distribution of `resolves` together: how alike the articles of a collection are. */
const likeness = 8;
const contactSpread = 0.25;
const eagerness = { middle: 2, spread: 0.4 };

export interface HelpCenterSettings {
  /** Factor on every contact share: 0.2 makes contacts rare. Default 1. */
  contactFactor?: number;
}

/** A help center of 300 articles in five collections, whose truth is known; which article is read most is chance. */
export function simulateHelpCenter(
  random: Random,
  { contactFactor = 1 }: HelpCenterSettings = {},
): TrueArticle[] {
  const places = shuffled(
    Array.from({ length: articlesInAll }, (_, place) => place + 1),
    random,
  );
  return places.map((place, number) => {
    const { name, resolves, contacts } = collections[number % collections.length] ?? collections[0];
    return {
      article: `${name}/en/${number}`,
      collection: name,
      resolves: beta(likeness * resolves, likeness * (1 - resolves), random),
      contacts: Math.min(1, contactFactor * random.logNormal(contacts, contactSpread)),
      voteEagerness: random.logNormal(eagerness.middle, eagerness.spread),
      popularity: 1 / place,
    };
  });
}

/** Fisher and Yates. */
function shuffled<T>(list: readonly T[], random: Random): T[] {
  const left = [...list];
  const taken: T[] = [];
  while (left.length > 0) {
    const [one] = left.splice(Math.floor(random.next() * left.length), 1);
    if (one !== undefined) taken.push(one);
  }
  return taken;
}

function beta(a: number, b: number, random: Random): number {
  const [x, y] = [gamma(a, random), gamma(b, random)];
  return x / (x + y);
}

/** Marsaglia and Tsang, ACM Transactions on Mathematical Software 26, 2000; for shapes of at least 1. */
function gamma(shape: number, random: Random): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = Math.log(random.logNormal(1, 1));
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random.next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
      return d * v;
    }
  }
}
