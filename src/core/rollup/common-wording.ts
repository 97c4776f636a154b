import { queryStems } from '../insights/query-stems.ts';
import { stemFeatures, type TextVector, textVectors } from '../insights/text-vectors.ts';
import { languageOf } from '../search/language.ts';
import type { CommonQueries } from './common-queries.ts';

/** Texts this much alike are about one thing: the same as for the leaders of topics. Cosine. */
const alike = 0.42;

/** Says under which common query another one is counted; '' when it is like none. */
export type Wording = (loc: string, query: string) => string;

/**
 * A common query stands for itself, and for the rare ones that are most like it: what was asked stays countable, while
 * the words that only one person chose are gone.
 */
export function commonWording(common: CommonQueries): Wording {
  const wordings = new Map<string, (query: string) => string>();
  return (loc, query) => {
    const queries = common.get(loc);
    if (queries === undefined || query === '') return '';
    if (queries.has(query)) return query;
    const wording = wordings.get(loc) ?? mostAlike(loc, [...queries].sort());
    wordings.set(loc, wording);
    return wording(query);
  };
}

function mostAlike(loc: string, queries: readonly string[]): (query: string) => string {
  const language = languageOf(loc);
  const featuresOf = (query: string) => stemFeatures(queryStems(query, language));
  const texts = queries.map((query) => ({ features: featuresOf(query), count: 1 }));
  const vector = textVectors(texts);
  const index = new Map<string, [text: number, weight: number][]>();
  texts.forEach(({ features }, text) => {
    for (const [feature, weight] of vector(features))
      index.set(feature, [...(index.get(feature) ?? []), [text, weight]]);
  });
  const known = new Map<string, string>();

  return (query) => {
    const before = known.get(query);
    if (before !== undefined) return before;
    const best = bestOf(vector(featuresOf(query)), index);
    const wording = best === undefined ? '' : (queries[best] ?? '');
    known.set(query, wording);
    return wording;
  };
}

/** The text that shares most with a vector; the first one of several. */
function bestOf(
  vector: TextVector,
  index: ReadonlyMap<string, readonly [text: number, weight: number][]>,
): number | undefined {
  const cosines = new Map<number, number>();
  for (const [feature, value] of vector)
    for (const [text, weight] of index.get(feature) ?? [])
      cosines.set(text, (cosines.get(text) ?? 0) + value * weight);
  const [best] = [...cosines]
    .filter(([, cosine]) => cosine >= alike)
    .sort(([a, x], [b, y]) => y - x || a - b);
  return best?.[0];
}
