import { estimate } from '../stats/estimate.ts';
import type { Estimate } from '../stats/interval.ts';
import { posterior } from '../stats/posterior.ts';
import { checkBounces } from './bounce-check.ts';
import { collectionPriors } from './collection-priors.ts';
import { effectivenessOrder } from './effectiveness-order.ts';
import { fixFirst } from './fix-first.ts';
import type { BounceCheck, FixFirst } from './report.ts';
import type { ArticleTally } from './tally-articles.ts';

export interface Assessment extends ArticleTally {
  failure: Estimate;
  leak: Estimate;
  helpful: Estimate;
  /** `null`: too little data. */
  rank: number | null;
  fixFirst: FixFirst;
  /** Mature reads per 30 days. */
  monthlyReads: number;
}

/**
 * Judges every article of a site by what its readers did: estimates with intervals, ranks, and what to fix first.
 *
 * @param days how many of the last 90 days were observed, 1–90: reads per month are based on them
 */
export function assessArticles(
  tallies: readonly ArticleTally[],
  days: number,
): { assessments: Assessment[]; bounceCheck: BounceCheck } {
  const bounceCheck = checkBounces(tallies);
  const failures = ({ outcomes, reads }: ArticleTally) => ({
    successes:
      outcomes.contact + outcomes.vote_no + (bounceCheck.informative ? outcomes.bounced : 0),
    trials: reads,
  });
  const leaks = ({ outcomes, reads }: ArticleTally) => ({
    successes: outcomes.contact,
    trials: reads,
  });
  const yes = ({ up, down }: ArticleTally) => ({ successes: up, trials: up + down });

  const failurePrior = collectionPriors(tallies, failures);
  const leakPrior = collectionPriors(tallies, leaks);
  const yesPrior = collectionPriors(tallies, yes);

  const judged = tallies.map((tally) => {
    const { article } = tally;
    const monthlyReads = (tally.recentReads * 30) / days;
    return {
      ...tally,
      failure: estimate(posterior(failurePrior(article), failures(tally))),
      leak: estimate(posterior(leakPrior(article), leaks(tally))),
      helpful: estimate(posterior(yesPrior(article), yes(tally))),
      fixFirst: fixFirst(leakPrior(article), leaks(tally), monthlyReads),
      monthlyReads,
    };
  });

  const ranks = new Map(
    effectivenessOrder(judged).map(({ article }, index) => [article, index + 1]),
  );
  return {
    assessments: judged.map((one) => ({ ...one, rank: ranks.get(one.article) ?? null })),
    bounceCheck,
  };
}
