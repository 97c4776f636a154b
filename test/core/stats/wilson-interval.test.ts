import { expect, test } from 'vitest';
import { wilsonInterval } from '../../../src/core/stats/wilson-interval.ts';

// Expected: the definition's test values, row 1.
test.each([
  [0, 0, 0, 1],
  [2, 2, 0.3424, 1],
  [9, 10, 0.5958, 0.9821],
  [90, 100, 0.8256, 0.9448],
])('%d of %d fits proportions from %d to %d', (successes, trials, low, high) => {
  const interval = wilsonInterval(successes, trials);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test('none of five may still be almost half, and never less than nothing', () => {
  // 3.8415 / (5 + 3.8415), by hand.
  expect(wilsonInterval(0, 5)).toEqual({ low: 0, high: expect.closeTo(0.4345, 4) });
});

test('ninety per cent is narrower than ninety-five', () => {
  const wide = wilsonInterval(7, 20);
  const narrow = wilsonInterval(7, 20, 1.644854);
  expect(narrow.low).toBeGreaterThan(wide.low);
  expect(narrow.high).toBeLessThan(wide.high);
});
