import { spearman } from '../stats/spearman.ts';
import { placeOf } from './article-text.ts';
import type { BounceCheck, ReadOutcome } from './report.ts';

const least = { reads: 60, articlesOfCollection: 6, articles: 30, correlation: 0.1 };

/**
 * Does going back quickly mean that the article failed? On some sites people go back because they are done. It counts
 * as failure only where articles that people go back from are also the ones after which they ask a person.
 *
 * Mean over collections (weighted by articles) of Spearman's correlation between contacts / reads and
 * bounces / (reads − contacts). With little data the answer is no: then a failure is what readers said or did for sure.
 */
export function checkBounces(
  tallies: Iterable<{
    article: string;
    reads: number;
    outcomes: Pick<Record<ReadOutcome, number>, 'contact' | 'bounced'>;
  }>,
): BounceCheck {
  const wellRead = [...tallies].filter(({ reads }) => reads >= least.reads);
  const collections = [
    ...Map.groupBy(wellRead, ({ article }) => placeOf(article).collection).values(),
  ].filter(({ length }) => length >= least.articlesOfCollection);
  const articles = collections.reduce((total, { length }) => total + length, 0);
  if (articles < least.articles) return { informative: false, correlation: null, articles };

  const weighted = collections.map((tallied) => {
    const contacts = tallied.map(({ reads, outcomes }) => outcomes.contact / reads);
    const bounces = tallied.map(({ reads, outcomes }) => {
      const others = reads - outcomes.contact;
      return others === 0 ? 0 : outcomes.bounced / others;
    });
    return tallied.length * spearman(contacts, bounces);
  });
  const correlation = weighted.reduce((total, value) => total + value, 0) / articles;
  return { informative: correlation >= least.correlation, correlation, articles };
}
