import { lnGamma } from './ln-gamma.ts';

/**
 * Logarithm of the beta function for a, b > 0.
 *
 * @example lnBeta(2, 3) // ln (1 / 12) = −2.4849…
 */
export function lnBeta(a: number, b: number): number {
  return lnGamma(a) + lnGamma(b) - lnGamma(a + b);
}
