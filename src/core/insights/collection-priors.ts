import type { Beta } from '../stats/beta.ts';
import { type Count, fitPrior } from '../stats/fit-prior.ts';
import { placeOf } from './article-text.ts';

const least = { articles: 8, trials: 50 };

/**
 * What is expected of an article before its own data: fitted to its collection, all languages together. A collection
 * with fewer than 8 articles that have data, or with fewer than 50 trials, takes the prior of the whole site.
 *
 * @returns the prior for an article
 */
export function collectionPriors<T extends { article: string }>(
  tallies: readonly T[],
  count: (tally: T) => Count,
): (article: string) => Beta {
  const site = fitPrior(tallies.map(count));
  const byCollection = new Map<string, Beta>();
  for (const [collection, members] of Map.groupBy(
    tallies,
    ({ article }) => placeOf(article).collection,
  )) {
    const counts = members.map(count).filter(({ trials }) => trials > 0);
    const trials = counts.reduce((total, { trials: n }) => total + n, 0);
    const enough = counts.length >= least.articles && trials >= least.trials;
    byCollection.set(collection, enough ? fitPrior(counts) : site);
  }
  return (article) => byCollection.get(placeOf(article).collection) ?? site;
}
