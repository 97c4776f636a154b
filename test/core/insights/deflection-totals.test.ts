import { expect, test } from 'vitest';
import { deflectionTotals } from '../../../src/core/insights/deflection-totals.ts';

test('a sum over some articles is not passed off as the whole', () => {
  const leak = { mean: 0.1, low: 0, high: 1 };
  const known = { monthlyReads: 100, leak, avoided: { low: 1, mid: 2, high: 3 } };
  expect(deflectionTotals([known, { monthlyReads: 5, leak, avoided: null }]).avoided).toBeNull();
  expect(deflectionTotals([known, { monthlyReads: 0, leak, avoided: null }]).avoided).toEqual(
    known.avoided,
  );
  expect(deflectionTotals([]).deflectionRate).toBeNull();
});
