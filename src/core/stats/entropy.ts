/**
 * Shannon entropy in bit: how evenly something is spread. 0 when all is in one place, log2(n) when even over n.
 *
 * @param shares ≥ 0, adding up to 1
 * @example entropy([0.5, 0.3, 0.2]) // 1.4855
 */
export function entropy(shares: readonly number[]): number {
  return shares.reduce((total, share) => (share > 0 ? total - share * Math.log2(share) : total), 0);
}
