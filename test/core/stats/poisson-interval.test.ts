import { expect, test } from 'vitest';
import {
  expectedCountInterval,
  poissonInterval,
} from '../../../src/core/stats/poisson-interval.ts';

// Expected: the definition's test values, row 16.
test('126 tickets of 2,410 orders fit a contact rate of 4.5 to 6.1 per cent', () => {
  const { low, high } = poissonInterval(126);
  expect(low / 2410).toBeCloseTo(0.04486, 5);
  expect(high / 2410).toBeCloseTo(0.06062, 5);
});

test('no ticket of 300 orders still fits one per cent', () => {
  const { low, high } = poissonInterval(0);
  expect(low).toBe(0);
  expect(high / 300).toBeCloseTo(0.009895, 5);
});

// Row 14: 25.3 unanswered chains in 90 days, a quarter of which would have contacted.
test('25.3 expected cases in 90 days are 1.5 to 2.9 contacts a month', () => {
  const perMonth = (30.44 / 90) * 0.25;
  const { low, high } = expectedCountInterval(25.3);
  expect(low * perMonth).toBeCloseTo(1.53, 2);
  expect(25.3 * perMonth).toBeCloseTo(2.14, 2);
  expect(high * perMonth).toBeCloseTo(2.93, 2);
});

test('an expected count of nothing has an interval that starts at nothing', () => {
  expect(expectedCountInterval(0).low).toBeCloseTo(0, 6);
});
