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

/** A pair says less by itself than a word, and a gram (`#zeit`) less than a pair. */
export function featureWeight(feature: string): number {
  if (feature.startsWith('#')) return 0.35;
  return feature.includes(' ') ? 0.6 : 1;
}
