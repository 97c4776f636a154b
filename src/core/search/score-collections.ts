import type { FrontArticle } from './front-index.ts';

/** Articles of a collection that speak for it. */
const spokesmen = 4;

/**
 * How much each article's collection is about the query: the mean of its best articles' scores. A query that touches
 * several articles on returns is rather about returns than about the one article on payments that it touches too.
 */
export function scoreCollections(
  scores: Float64Array,
  articles: readonly Pick<FrontArticle, 'collection'>[],
): Float64Array {
  const byCollection = new Map<string, number[]>();
  articles.forEach(({ collection }, number) => {
    const own = byCollection.get(collection);
    if (own) own.push(scores[number] ?? 0);
    else byCollection.set(collection, [scores[number] ?? 0]);
  });
  const means = new Map(
    [...byCollection].map(([collection, own]) => {
      const best = own.sort((a, b) => b - a).slice(0, spokesmen);
      return [collection, best.reduce((sum, score) => sum + score, 0) / best.length] as const;
    }),
  );
  return Float64Array.from(articles, ({ collection }) => means.get(collection) ?? 0);
}
