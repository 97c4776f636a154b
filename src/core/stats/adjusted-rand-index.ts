import { contingency } from './contingency.ts';

/**
 * Adjusted Rand index of two partitions: pairs on which they agree, corrected for chance. 1 when they are the same, 0
 * on average for chance, down to −0.5. Hubert and Arabie, Journal of Classification 2, 1985.
 *
 * @example adjustedRandIndex([0, 0, 1, 1], [0, 0, 1, 2]) // 0.5714…
 */
export function adjustedRandIndex(a: readonly unknown[], b: readonly unknown[]): number {
  const { total, rows, columns, cells } = contingency(a, b);
  const together = pairs(cells.flat());
  const [inA, inB] = [pairs(rows), pairs(columns)];
  const byChance = total < 2 ? 0 : (inA * inB) / pairs([total]);
  const most = (inA + inB) / 2;
  return most === byChance ? 1 : (together - byChance) / (most - byChance);
}

function pairs(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}
