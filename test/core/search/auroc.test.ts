import { expect, test } from 'vitest';
import { auroc } from '../../../src/core/search/auroc.ts';

test('it is the share of pairs in the right order, ties counting half', () => {
  // Counted by hand: 0.9 beats both, 0.4 beats one of two.
  expect(auroc([0.9, 0.4], [0.5, 0.1])).toBe(0.75);
  expect(auroc([0.5], [0.5])).toBe(0.5);
  expect(auroc([1, 1, 0], [1, 0, 0, 0])).toBeCloseTo((0.5 + 3 + 0.5 + 3 + 0 + 1.5) / 12);
});

test('a perfect and a reversed order are 1 and 0', () => {
  expect(auroc([3, 4], [1, 2])).toBe(1);
  expect(auroc([1, 2], [3, 4])).toBe(0);
});

test('without one of the two kinds there is nothing to tell apart', () => {
  expect(auroc([], [1])).toBeNull();
  expect(auroc([1], [])).toBeNull();
});
