import { contingency } from './contingency.ts';
import { entropy } from './entropy.ts';

/**
 * Normalised mutual information of two partitions, 0–1: how much one tells about the other, over the mean of their
 * entropies (the arithmetic mean, as scikit-learn has it). 1 when they are the same but for names, also when both are
 * one single group.
 *
 * @example normalizedMutualInformation([1, 1, 2, 2], ['x', 'x', 'y', 'y']) // 1
 */
export function normalizedMutualInformation(a: readonly unknown[], b: readonly unknown[]): number {
  const { total, rows, columns, cells } = contingency(a, b);
  const bits = (counts: readonly number[]) => entropy(counts.map((count) => count / total));
  const apart = bits(rows) + bits(columns);
  return apart === 0 ? 1 : Math.max(0, (2 * (apart - bits(cells.flat()))) / apart);
}
