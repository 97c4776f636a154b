import type { Language } from './language.ts';
import { splitWords } from './split-words.ts';

/**
 * How much a word weighs by where it stands. Whole numbers; measured flat between 2 and 5 for titles. Questions weigh
 * less: at 3 and more, the chance words of three logged queries an article made other shops' first places worse.
 */
export const fieldWeights = {
  title: 3,
  alsoAsked: 2,
  keywords: 3,
  heading: 2,
  summary: 1,
  text: 1,
} as const;

/** Words in lower case: in which articles they stand, and with what weight. */
export type CountedWords = Map<string, Map<number, number>>;

/** A text of an article, and what a word in it weighs. */
export type WeightedText = readonly [text: string, weight: number];

/** Adds up the words of each article's texts, stop words left out. */
export function countWords(
  articles: readonly (readonly WeightedText[])[],
  language: Language,
): CountedWords {
  const words: CountedWords = new Map();
  articles.forEach((texts, number) => {
    for (const [text, weight] of texts) {
      for (const word of splitWords(text.normalize('NFKC').toLowerCase())) {
        if (language.weight(language.fold(word)) === 0) continue;
        const weights = words.get(word) ?? new Map<number, number>();
        weights.set(number, (weights.get(number) ?? 0) + weight);
        words.set(word, weights);
      }
    }
  });
  return words;
}
