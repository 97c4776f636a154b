import { type Beta, betaMean } from './beta.ts';
import { betaQuantile } from './beta-quantile.ts';
import type { Estimate } from './interval.ts';

/**
 * Mean and 90 % interval (quantiles .05 and .95) of a share.
 *
 * @example estimate({ alpha: 14.479, beta: 35.353 }) // { mean: 0.2906, low: 0.1907, high: 0.4001 }
 */
export function estimate(beta: Beta): Estimate {
  return {
    mean: betaMean(beta),
    low: betaQuantile(0.05, beta),
    high: betaQuantile(0.95, beta),
  };
}
