import { assign } from './assign.ts';
import { contingency } from './contingency.ts';

/**
 * Clustering accuracy, 0–1: the share of things that lie in the group that stands for theirs, when groups are matched
 * one to one so that this is as much as it can be. 0 of nothing is 1.
 *
 * @example matchedAccuracy([1, 1, 1, 2], ['x', 'x', 'y', 'y']) // 0.75
 */
export function matchedAccuracy(a: readonly unknown[], b: readonly unknown[]): number {
  const { total, cells } = contingency(a, b);
  if (total === 0) return 1;
  const matched = assign(cells.map((row) => row.map((count) => -count)));
  const right = matched.reduce<number>(
    (sum, column, row) => sum + (column === null ? 0 : (cells[row]?.[column] ?? 0)),
    0,
  );
  return right / total;
}
