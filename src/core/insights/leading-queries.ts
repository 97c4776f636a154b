import type { Chain } from './chains.ts';
import { compareText } from './effectiveness-order.ts';
import { addSupport, emptySupport, mayBeShown, type Support } from './support.ts';

/** A query that led readers to an article, and how many searches it did. */
export interface LeadingQuery {
  query: string;
  count: number;
}

/** So many queries are kept for each article. */
const most = 20;

/**
 * The queries after which readers opened an article, by article, most frequent first: how customers put what it
 * answers. Only queries that may be shown are in it.
 *
 * @param k distinct journeys needed for a query, see `mayBeShown`
 */
export function leadingQueries(
  chains: readonly Chain[],
  k: number,
): ReadonlyMap<string, LeadingQuery[]> {
  const found = new Map<string, Map<string, Support & { count: number }>>();
  for (const { journey, searches } of chains) {
    for (const { q, day, clicks } of searches) {
      for (const article of new Set(clicks)) {
        const queries = found.get(article) ?? new Map<string, Support & { count: number }>();
        const support = queries.get(q) ?? { ...emptySupport(), count: 0 };
        addSupport(support, journey, day);
        support.count++;
        queries.set(q, support);
        found.set(article, queries);
      }
    }
  }
  return new Map(
    [...found].map(([article, queries]) => [
      article,
      [...queries]
        .filter(([, support]) => mayBeShown(support, k))
        .map(([query, { count }]) => ({ query, count }))
        .sort((a, b) => b.count - a.count || compareText(a.query, b.query))
        .slice(0, most),
    ]),
  );
}
