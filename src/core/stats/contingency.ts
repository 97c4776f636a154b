/** How often each pair of groups occurs in two partitions of the same things. */
export interface Contingency {
  total: number;
  /** Sizes of the groups of the first and of the second partition. */
  rows: number[];
  columns: number[];
  /** `cells[row][column]`: things in both. */
  cells: number[][];
}

/**
 * @param a the group of each thing in one partition, `b` in the other; of equal length
 * @throws RangeError when the lengths differ
 */
export function contingency(a: readonly unknown[], b: readonly unknown[]): Contingency {
  if (a.length !== b.length) throw new RangeError(`${a.length} things here and ${b.length} there.`);
  const [rowOf, columnOf] = [numbers(a), numbers(b)];
  const cells = [...rowOf.keys()].map(() => new Array<number>(columnOf.size).fill(0));
  a.forEach((group, index) => {
    const row = cells[rowOf.get(group) ?? 0] ?? [];
    const column = columnOf.get(b[index]) ?? 0;
    row[column] = (row[column] ?? 0) + 1;
  });
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return {
    total: a.length,
    rows: cells.map(sum),
    columns: [...columnOf.values()].map((column) => sum(cells.map((row) => row[column] ?? 0))),
    cells,
  };
}

function numbers(groups: readonly unknown[]): Map<unknown, number> {
  return new Map([...new Set(groups)].map((group, index) => [group, index]));
}
