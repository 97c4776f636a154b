import type { Beta } from '../stats/beta.ts';
import { betaCdf } from '../stats/beta-cdf.ts';
import { betaQuantile } from '../stats/beta-quantile.ts';
import { expectedExcess } from '../stats/expected-excess.ts';
import type { Count } from '../stats/fit-prior.ts';
import { posterior } from '../stats/posterior.ts';
import type { FixFirst } from './report.ts';

/**
 * What rewriting an article is worth, in contacts per month: its monthly reads times what it leaks above a good article
 * of its kind. "Good" is the best quarter of the prior, so nobody is asked for the impossible.
 *
 * @param prior of the leak in the article's collection
 * @param leaks contacts among the article's reads
 * @param monthlyReads ≥ 0
 * @example fixFirst({ alpha: 2, beta: 18 }, { successes: 30, trials: 200 }, 600) // { score: 56.878, low: 34.62, high: 81.34, … }
 */
export function fixFirst(prior: Beta, leaks: Count, monthlyReads: number): FixFirst {
  const good = betaQuantile(0.25, prior);
  const leak = posterior(prior, leaks);
  const above = (quantile: number) => Math.max(0, betaQuantile(quantile, leak) - good);
  return {
    score: monthlyReads * expectedExcess(leak, good),
    low: monthlyReads * above(0.05),
    high: monthlyReads * above(0.95),
    certainty: 1 - betaCdf(good, leak),
  };
}
