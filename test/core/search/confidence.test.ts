import { expect, test } from 'vitest';
import { confidenceOf, verdictOf } from '../../../src/core/search/confidence.ts';

test('nothing explained is no confidence, and more explained is never less', () => {
  expect(confidenceOf(0)).toBe(0);
  const values = [0.01, 0.1, 0.3, 0.5, 0.8, 1.5].map(confidenceOf);
  expect(values).toEqual([...values].sort((a, b) => a - b));
  expect(Math.max(...values)).toBeLessThanOrEqual(1);
});

test('a verdict follows from the confidence alone', () => {
  expect([0, 0.19, 0.2, 0.69, 0.7, 1].map(verdictOf)).toEqual([
    'none',
    'none',
    'maybe',
    'maybe',
    'answer',
    'answer',
  ]);
});
