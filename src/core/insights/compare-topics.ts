import { queryFeatures } from './query-features.ts';
import { cosine, type TextVector, textVectors } from './text-vectors.ts';

/** What is compared: queries with how often each was asked. */
export interface AskedQueries {
  locale: string;
  queries: readonly { query: string; count: number }[];
}

/** So many of each topic's most frequent queries are compared; the others hardly count. */
const compared = 30;

/** How far two topics hold the same questions. */
export interface Overlap {
  /** Share of the first that the second holds, and the other way round, 0–1. */
  kept: number;
  own: number;
  /** Harmonic mean of the two, 0–1: high only where neither is a small part of the other. */
  both: number;
}

/**
 * Compares topics by their queries: each counts as held as far as the most alike query of the other topic is like it.
 * Topics of different languages share nothing.
 *
 * @param all every topic that will be compared: from them one learns which words are common
 */
export function topicComparer(
  all: readonly AskedQueries[],
): (a: AskedQueries, b: AskedQueries) => Overlap {
  const byLocale = new Map(
    [...Map.groupBy(all, ({ locale }) => locale)].map(([locale, topics]) => {
      const featuresOf = queryFeatures(locale);
      const queries = topics.flatMap((topic) => topic.queries);
      return [
        locale,
        {
          featuresOf,
          vector: textVectors(
            queries.map(({ query, count }) => ({ features: featuresOf(query), count })),
          ),
        },
      ];
    }),
  );
  const vectors = new Map<AskedQueries, { vector: TextVector; count: number }[]>();
  const vectorsOf = (topic: AskedQueries) => {
    const known = vectors.get(topic);
    if (known !== undefined) return known;
    const { featuresOf, vector } = byLocale.get(topic.locale) ?? {};
    const made = topic.queries
      .toSorted((a, b) => b.count - a.count)
      .slice(0, compared)
      .map(({ query, count }) => ({
        vector: featuresOf && vector ? vector(featuresOf(query)) : new Map<string, number>(),
        count,
      }));
    vectors.set(topic, made);
    return made;
  };

  return (a, b) => {
    if (a.locale !== b.locale) return { kept: 0, own: 0, both: 0 };
    const [left, right] = [vectorsOf(a), vectorsOf(b)];
    const kept = heldBy(left, right);
    const own = heldBy(right, left);
    return { kept, own, both: kept + own === 0 ? 0 : (2 * kept * own) / (kept + own) };
  };
}

/** Two questions less alike than this have words in common and no more. */
const leastAlike = 0.6;

function heldBy(
  queries: readonly { vector: TextVector; count: number }[],
  others: readonly { vector: TextVector }[],
): number {
  let held = 0;
  let total = 0;
  for (const { vector, count } of queries) {
    const alike = others.reduce((most, other) => Math.max(most, cosine(vector, other.vector)), 0);
    if (alike >= leastAlike) held += count * alike;
    total += count;
  }
  return total === 0 ? 0 : held / total;
}
