/**
 * Percentile by nearest rank: the smallest value that at least the share `p` of all values does not exceed. Always a
 * value that was measured. `undefined` without values.
 *
 * @param p 0–1
 * @example nearestRank([2, 3, 3, 4, 5, 6, 7, 9, 14, 30], 0.9) // 14
 */
export function nearestRank(values: readonly number[], p: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)];
}
