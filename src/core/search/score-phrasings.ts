import type { Phrasings } from './front-index.ts';
import type { Language } from './language.ts';
import { phrasingFeatures, phrasingUnit } from './phrasing-features.ts';

/**
 * How well each article answers what people who put it like this usually want.
 *
 * @param words of the query, folded and corrected, in their order
 * @param articles how many articles there are
 */
export function scorePhrasings(
  words: readonly string[],
  phrasings: Phrasings,
  articles: number,
  language: Language,
): Float64Array {
  const scores = new Float64Array(articles);
  for (const feature of new Set(phrasingFeatures(words, language))) {
    const pairs = Object.hasOwn(phrasings, feature) ? (phrasings[feature] ?? []) : [];
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const article = pairs[at] ?? 0;
      scores[article] = (scores[article] ?? 0) + (pairs[at + 1] ?? 0) * phrasingUnit;
    }
  }
  return scores;
}
