import { characterGrams } from './character-grams.ts';
import type { Language } from './language.ts';

/** Weights of features are kept as whole numbers of this size. */
export const phrasingUnit = 0.1;

/** What of a sentence tells which question it is: stems of the matter, and pairs of neighbours, small words included. */
export function phrasingFeatures(words: readonly string[], language: Language): string[] {
  const stems = words.map((word) => language.stem(word));
  const telling = stems.filter((_, at) => language.weight(words[at] ?? '') > 0);
  const pairs = stems.slice(1).map((stem, at) => `${stems[at]} ${stem}`);
  return [...telling, ...pairs];
}

/** The same with character grams, for comparing an article with a question: its words are few and its forms many. */
export function matchingFeatures(words: readonly string[], language: Language): string[] {
  const grams = words
    .filter((word) => language.weight(word) > 0)
    .flatMap((word) => [...characterGrams(language.stem(word))].map((gram) => `#${gram}`));
  return [...phrasingFeatures(words, language), ...grams];
}

/** A pair says less by itself than a word, and a gram less than a pair. Measured flat around these. */
export function featureWeight(feature: string): number {
  if (feature.startsWith('#')) return 0.35;
  return feature.includes(' ') ? 0.6 : 1;
}
