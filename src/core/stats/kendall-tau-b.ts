/**
 * Kendall's tau-b, −1 to 1: of all pairs, how many more stand in the same order than in opposite order, corrected for
 * ties. 0 when one side is the same everywhere. Compares every pair: some milliseconds for 300 values.
 *
 * @example kendallTauB([1, 2, 3, 4, 5], [1, 3, 2, 5, 4]) // 0.6
 */
export function kendallTauB(a: readonly number[], b: readonly number[]): number {
  let agreement = 0;
  let untiedA = 0;
  let untiedB = 0;
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < i; j++) {
      const signA = Math.sign((a[i] ?? 0) - (a[j] ?? 0));
      const signB = Math.sign((b[i] ?? 0) - (b[j] ?? 0));
      agreement += signA * signB;
      untiedA += Math.abs(signA);
      untiedB += Math.abs(signB);
    }
  }
  const scale = Math.sqrt(untiedA * untiedB);
  return scale === 0 ? 0 : agreement / scale;
}
