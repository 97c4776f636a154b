/**
 * Area under the ROC curve: the chance that a positive, drawn at random, scores higher than a negative; ties count half.
 * 0.5 is a coin, 1 is perfect. Computed from ranks (Mann and Whitney 1947), O(n log n).
 *
 * @returns null without positives or without negatives
 * @example auroc([0.9, 0.4], [0.5, 0.1]) // 0.75
 */
export function auroc(positives: readonly number[], negatives: readonly number[]): number | null {
  if (positives.length === 0 || negatives.length === 0) return null;
  const all = [
    ...positives.map((score) => ({ score, positive: true })),
    ...negatives.map((score) => ({ score, positive: false })),
  ].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let start = 0; start < all.length; ) {
    let end = start;
    let tied = 0;
    while (end < all.length && all[end]?.score === all[start]?.score) {
      if (all[end]?.positive) tied++;
      end++;
    }
    // Ranks count from 1; tied scores share the middle of theirs.
    rankSum += (tied * (start + 1 + end)) / 2;
    start = end;
  }
  const pairs = positives.length * negatives.length;
  return (rankSum - (positives.length * (positives.length + 1)) / 2) / pairs;
}
