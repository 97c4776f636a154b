import { packNumbers, unpackNumbers } from './pack-numbers.ts';

/** Words as one text: each says how many letters it shares with the one before, then its own. */
export interface PackedWords {
  shared: string;
  rest: string;
}

/**
 * Front coding (Witten, Moffat and Bell 1999, section 4.1): a sixth smaller than the plain list after compression.
 *
 * @param words sorted, without line breaks in them
 */
export function packWords(words: readonly string[]): PackedWords {
  const shared = words.map((word, at) => sharedLetters(words[at - 1] ?? '', word));
  return {
    shared: packNumbers(shared),
    rest: words.map((word, at) => word.slice(shared[at])).join('\n'),
  };
}

/** @throws Error when the two parts do not belong together */
export function unpackWords({ shared, rest }: PackedWords): string[] {
  const lengths = unpackNumbers(shared);
  const rests = lengths.length === 0 && rest === '' ? [] : rest.split('\n');
  if (lengths.length !== rests.length) throw new Error('The list of words is incomplete.');
  let before = '';
  return rests.map((own, at) => {
    before = before.slice(0, lengths[at]) + own;
    return before;
  });
}

function sharedLetters(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}
