import { describe, expect, test } from 'vitest';
import { deviationScore, followDrift, judgeDay } from '../../../src/core/insights/judge-day.ts';

describe('a day', () => {
  // The definition's test values, row 10.
  test.each([
    [10, 3, 1, 'normal'],
    [11, 3, 1, 'spike'],
    [25, 10, 1.6, 'normal'],
    [26, 10, 1.6, 'spike'],
    [3, 0.1, 1, 'normal'],
    [2, 20, 1, 'dip'],
    [0, 2.9, 1, 'normal'],
  ])('with %d of %d expected (dispersion %d) is a %s', (count, mean, dispersion, verdict) => {
    expect(judgeDay(count, { mean, dispersion })).toBe(verdict);
  });
});

describe('a drift', () => {
  // Row 11.
  test('is seen on the fifth day of counts that are each no spike', () => {
    const expected = { mean: 10, dispersion: 1.6 };
    const days = followDrift(
      [18, 18, 19, 20, 20, 21].map((count) => ({ count, score: deviationScore(count, expected) })),
    );
    expect(days.map(({ level }) => level.toFixed(4))).toEqual([
      '0.5405',
      '0.9188',
      '1.2393',
      '1.5178',
      '1.7128',
      '1.9021',
    ]);
    expect(days.map(({ alarm }) => alarm)).toEqual([false, false, false, false, true, true]);
  });

  test('of less than five in three days is none', () => {
    const expected = { mean: 0.05, dispersion: 1 };
    const days = followDrift(
      Array.from({ length: 8 }, () => ({ count: 1, score: deviationScore(1, expected) })),
    );
    expect(days.some(({ level }) => level > 1.68)).toBe(true);
    expect(days.some(({ alarm }) => alarm)).toBe(false);
  });
});
