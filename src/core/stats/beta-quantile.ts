import quantile from '@stdlib/stats-base-dists-beta-quantile';
import type { Beta } from './beta.ts';

/**
 * The share below which the probability `p` lies, 0–1.
 *
 * Computed by `@stdlib`; takes 0.01 ms. Put back into the distribution function it gives `p` to 1e-7 for parameters of
 * 0.00001 to 100 000, except where the share itself is too close to 0 or 1 for a double (checked; see the test).
 *
 * @example betaQuantile(0.95, { alpha: 2, beta: 18 }) // 0.226374…
 */
export function betaQuantile(p: number, { alpha, beta }: Beta): number {
  return quantile(p, alpha, beta);
}
