import { lnGamma } from './ln-gamma.ts';

/** Counts that vary hardly more than chance alone are Poisson. */
const poissonUpTo = 1.02;

/** What a count is expected to be: `mean` > 0, and a variance of `dispersion` × mean, with dispersion ≥ 1. */
export interface ExpectedCount {
  mean: number;
  dispersion: number;
}

/**
 * Probability of exactly `count`: Poisson, or negative binomial with the same mean where counts vary more than chance.
 *
 * @param count whole, ≥ 0
 */
export function countProbability(count: number, { mean, dispersion }: ExpectedCount): number {
  if (dispersion < poissonUpTo) {
    return Math.exp(count * Math.log(mean) - mean - lnGamma(count + 1));
  }
  const size = mean / (dispersion - 1);
  const lnWays = lnGamma(count + size) - lnGamma(size) - lnGamma(count + 1);
  return Math.exp(lnWays - size * Math.log(dispersion) + count * Math.log(1 - 1 / dispersion));
}

/**
 * Probability of fewer than `count`.
 *
 * @example 1 - probabilityBelow(11, { mean: 3, dispersion: 1 }) // 0.000292
 */
export function probabilityBelow(count: number, expected: ExpectedCount): number {
  let sum = 0;
  for (let smaller = 0; smaller < count; smaller++) sum += countProbability(smaller, expected);
  return Math.min(1, sum);
}
