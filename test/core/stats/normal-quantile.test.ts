import { expect, test } from 'vitest';
import { normalQuantile } from '../../../src/core/stats/normal-quantile.ts';

// Expected: printed tables of the normal distribution.
test.each([
  [0.5, 0],
  [0.95, 1.6448536],
  [0.9, 1.2815516],
  [0.975, 1.959964],
  [0.001, -3.0902323],
  [0.99999, 4.2648908],
])('%d of all values lie below %d', (p, value) => {
  expect(normalQuantile(p)).toBeCloseTo(value, 6);
});

test('certainty lies infinitely far out', () => {
  expect(normalQuantile(0)).toBe(-Infinity);
  expect(normalQuantile(1)).toBe(Infinity);
});
