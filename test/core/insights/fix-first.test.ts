import { describe, expect, test } from 'vitest';
import { fixFirst } from '../../../src/core/insights/fix-first.ts';

describe('what to fix first', () => {
  const prior = { alpha: 2, beta: 18 };

  // The definition's test values, row 6.
  test.each([
    ['often read, leaks', 30, 200, 600, 56.878, 34.62, 81.34],
    ['little known', 4, 10, 30, 4.481, 1.3, 8.35],
    ['read most, leaks little', 90, 1200, 3600, 89.108, 45.83, 135.24],
    ['not read so far', 0, 0, 50, 2.711, 0, 8.79],
  ])('an article that is %s', (_, successes, trials, monthly, score, low, high) => {
    const worth = fixFirst(prior, { successes, trials }, monthly);
    expect(worth.score).toBeCloseTo(score, 3);
    expect(worth.low).toBeCloseTo(low, 2);
    expect(worth.high).toBeCloseTo(high, 2);
  });

  test('an article that nobody read is worse than a good one in three of four cases', () => {
    expect(fixFirst(prior, { successes: 0, trials: 0 }, 50).certainty).toBeCloseTo(0.75, 8);
  });
});
