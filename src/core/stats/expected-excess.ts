import { type Beta, betaMean } from './beta.ts';
import { betaCdf } from './beta-cdf.ts';

/**
 * By how much a share is expected to exceed `threshold`: E[(X − t)⁺], counting "below" as nothing.
 *
 * Closed form over the incomplete beta function: a/(a+b)·(1 − I_t(a+1, b)) − t·(1 − I_t(a, b)).
 *
 * @param threshold 0–1
 * @example expectedExcess({ alpha: 32, beta: 188 }, 0.050658) * 600 // 56.87…
 */
export function expectedExcess(share: Beta, threshold: number): number {
  const { alpha, beta } = share;
  const above = betaMean(share) * (1 - betaCdf(threshold, { alpha: alpha + 1, beta }));
  // Rounding may leave −1e-17 where the share lies surely below.
  return Math.max(0, above - threshold * (1 - betaCdf(threshold, share)));
}
