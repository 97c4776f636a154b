import cdf from '@stdlib/stats-base-dists-beta-cdf';
import type { Beta } from './beta.ts';

/**
 * Probability that the share is at most `x`: the regularised incomplete beta function I_x(alpha, beta), 0–1.
 *
 * @example betaCdf(0.05, { alpha: 2, beta: 18 }) // 0.2453…
 */
export function betaCdf(x: number, { alpha, beta }: Beta): number {
  return cdf(x, alpha, beta);
}
