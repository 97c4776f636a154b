import { packNumbers, unpackNumbers } from './pack-numbers.ts';
import { type PackedWords, packWords, unpackWords } from './pack-words.ts';

/** Words and what articles hold them: number of the article, weight, number of the next article, weight, … */
export type PostingLists = Readonly<Record<string, readonly number[]>>;

/** The same in columns, which compress better than rows: words, articles a word, gaps between them, weights. */
export interface PackedPostings {
  words: PackedWords;
  counts: string;
  gaps: string;
  weights: string;
}

/** @param lists weights are whole and at least 1 */
export function packPostings(lists: PostingLists): PackedPostings {
  const words = Object.keys(lists).sort();
  const pairs = words.map((word) => pairsOf(lists[word] ?? []).sort((a, b) => a[0] - b[0]));
  return {
    words: packWords(words),
    counts: packNumbers(pairs.map((own) => own.length)),
    gaps: packNumbers(
      pairs.flatMap((own) => own.map(([article], at) => article - (own[at - 1]?.[0] ?? -1) - 1)),
    ),
    weights: packNumbers(pairs.flatMap((own) => own.map(([, weight]) => weight - 1))),
  };
}

/** @throws Error when the columns do not belong together */
export function unpackPostings(packed: PackedPostings): Record<string, number[]> {
  const words = unpackWords(packed.words);
  const counts = unpackNumbers(packed.counts);
  const gaps = unpackNumbers(packed.gaps);
  const weights = unpackNumbers(packed.weights);
  const pairs = counts.reduce((sum, count) => sum + count, 0);
  if (counts.length !== words.length || gaps.length !== pairs || weights.length !== pairs)
    throw new Error('The lists of words and articles are incomplete.');
  let at = 0;
  return Object.fromEntries(
    words.map((word, place) => {
      const list: number[] = [];
      let article = -1;
      for (const end = at + (counts[place] ?? 0); at < end; at++) {
        article += (gaps[at] ?? 0) + 1;
        list.push(article, (weights[at] ?? 0) + 1);
      }
      return [word, list];
    }),
  );
}

export function pairsOf(list: readonly number[]): [article: number, weight: number][] {
  return Array.from({ length: Math.floor(list.length / 2) }, (_, pair) => [
    list[2 * pair] ?? 0,
    list[2 * pair + 1] ?? 0,
  ]);
}
