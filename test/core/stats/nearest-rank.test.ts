import { expect, test } from 'vitest';
import { nearestRank } from '../../../src/core/stats/nearest-rank.ts';

// The definition's test values, row 18.
test('half of ten answers came within 5 hours, nine of ten within 14', () => {
  const hours = [30, 3, 2, 3, 4, 14, 5, 6, 7, 9];
  expect(nearestRank(hours, 0.5)).toBe(5);
  expect(nearestRank(hours, 0.9)).toBe(14);
  expect(nearestRank(hours, 1)).toBe(30);
});

test('a single answer is every percentile, none is none', () => {
  expect(nearestRank([7], 0)).toBe(7);
  expect(nearestRank([], 0.5)).toBeUndefined();
});
