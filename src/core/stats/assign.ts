/**
 * The assignment problem: gives each row a column of its own so that the costs add up to the least. The Hungarian
 * method with potentials (Kuhn 1955; Jonker and Volgenant, Computing 38, 1987), n²·m steps: 200 × 200 takes some
 * milliseconds.
 *
 * @param costs finite, rows of equal length; where there are more rows than columns some rows go without
 * @returns for each row its column, or `null`
 * @example assign([[4, 1], [2, 3]]) // [1, 0]
 */
export function assign(costs: readonly (readonly number[])[]): (number | null)[] {
  const columns = costs[0]?.length ?? 0;
  if (costs.length > columns) {
    const turned = assign(
      Array.from({ length: columns }, (_, j) => costs.map((row) => row[j] ?? 0)),
    );
    const rows = new Array<number | null>(costs.length).fill(null);
    for (const [column, row] of turned.entries()) if (row !== null) rows[row] = column;
    return rows;
  }

  // Counted from 1; column 0 stands for "none yet". `rowOf[j]` is the row that holds column j.
  const rowPotential = new Float64Array(costs.length + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= costs.length; row++) {
    const slack = new Float64Array(columns + 1).fill(Infinity);
    const before = new Int32Array(columns + 1);
    const done = new Uint8Array(columns + 1);
    rowOf[0] = row;
    let column = 0;
    do {
      done[column] = 1;
      const held = rowOf[column] ?? 0;
      let least = Infinity;
      let next = 0;
      for (let j = 1; j <= columns; j++) {
        if (done[j]) continue;
        const cost = costs[held - 1]?.[j - 1] ?? 0;
        const reduced = cost - (rowPotential[held] ?? 0) - (columnPotential[j] ?? 0);
        if (reduced < (slack[j] ?? 0)) {
          slack[j] = reduced;
          before[j] = column;
        }
        if ((slack[j] ?? 0) < least) {
          least = slack[j] ?? 0;
          next = j;
        }
      }
      for (let j = 0; j <= columns; j++) {
        if (done[j]) {
          const own = rowOf[j] ?? 0;
          rowPotential[own] = (rowPotential[own] ?? 0) + least;
          columnPotential[j] = (columnPotential[j] ?? 0) - least;
        } else {
          slack[j] = (slack[j] ?? 0) - least;
        }
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const previous = before[column] ?? 0;
      rowOf[column] = rowOf[previous] ?? 0;
      column = previous;
    }
  }
  const found = new Array<number | null>(costs.length).fill(null);
  for (let j = 1; j <= columns; j++) if (rowOf[j]) found[(rowOf[j] ?? 0) - 1] = j - 1;
  return found;
}
