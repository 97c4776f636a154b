import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjustedRandIndex } from '../../../src/core/stats/adjusted-rand-index.ts';
import { assign } from '../../../src/core/stats/assign.ts';
import { matchedAccuracy } from '../../../src/core/stats/matched-accuracy.ts';
import { normalizedMutualInformation } from '../../../src/core/stats/normalized-mutual-information.ts';

describe('two partitions', () => {
  // Expected values from the documentation of scikit-learn 1.5 (`metrics`), the third by hand.
  test('agree as far as they say the same', () => {
    expect(adjustedRandIndex([0, 0, 1, 2], [0, 0, 1, 1])).toBeCloseTo(0.571428, 5);
    expect(adjustedRandIndex([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-0.5, 9);
    // H(a) = 1 bit, H(b) = 1.5 bit, mutual information 1 bit.
    expect(normalizedMutualInformation([0, 0, 1, 1], [0, 0, 1, 2])).toBeCloseTo(2 / 2.5, 9);
    expect(normalizedMutualInformation([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(0, 9);
    expect(matchedAccuracy([1, 1, 1, 2], ['x', 'x', 'y', 'y'])).toBe(0.75);
  });

  test('are the same whatever their groups are called', () => {
    for (const measure of [adjustedRandIndex, matchedAccuracy, normalizedMutualInformation]) {
      expect(measure([1, 1, 2, 3, 3], ['c', 'c', 'a', 'b', 'b'])).toBeCloseTo(1, 9);
      expect(measure([1, 1], [2, 2])).toBe(1);
    }
  });

  test('must be of the same things', () => {
    expect(() => adjustedRandIndex([1], [1, 2])).toThrow(RangeError);
  });
});

test('the cheapest assignment is the cheapest of all', () => {
  const cost = fc.integer({ min: -9, max: 9 });
  const table = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cost, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  fc.assert(
    fc.property(table, (costs) => {
      const found = assign(costs);
      const taken = found.filter((column) => column !== null);
      expect(new Set(taken).size).toBe(Math.min(costs.length, costs[0]?.length ?? 0));
      const total = found.reduce<number>(
        (sum, column, row) => sum + (column === null ? 0 : (costs[row]?.[column] ?? 0)),
        0,
      );
      expect(total).toBe(cheapest(costs, new Set(), 0));
    }),
    { seed: 4, numRuns: 200 },
  );
});

/** Tries them all. */
function cheapest(costs: readonly number[][], used: ReadonlySet<number>, row: number): number {
  const columns = costs[0]?.length ?? 0;
  if (row === costs.length) return 0;
  const left = costs.length - row;
  const free = columns - used.size;
  let least = left > free ? cheapest(costs, used, row + 1) : Infinity;
  for (let column = 0; column < columns; column++) {
    if (used.has(column)) continue;
    const here = costs[row]?.[column] ?? 0;
    least = Math.min(least, here + cheapest(costs, new Set([...used, column]), row + 1));
  }
  return least;
}
