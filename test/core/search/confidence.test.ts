import fc from 'fast-check';
import { expect, test } from 'vitest';
import { confidenceOf, verdictOf } from '../../../src/core/search/confidence.ts';

const signals = { fit: 2, phrasing: 1, company: 1 / 3 };

test('the fixed points of the curve', () => {
  // By hand: 1.97 × (ln 2 + 0.11 × ln 1 + 0.33 ÷ 3) − 1.51 = 0.0722.
  expect(confidenceOf(signals)).toBeCloseTo(1 / (1 + Math.exp(-0.0722)), 4);
  expect(confidenceOf({ fit: 6, phrasing: 2, company: 1 })).toBeGreaterThan(0.9);
  expect(confidenceOf({ fit: 0.5, phrasing: 0, company: 0 })).toBeLessThan(0.1);
});

test('nothing found is no confidence', () => {
  expect(confidenceOf({ ...signals, fit: 0 })).toBe(0);
});

test('the confidence never falls when a signal rises, and stays within 0 and 1', () => {
  const signal = fc.record({
    fit: fc.double({ min: 0, max: 20, noNaN: true }),
    phrasing: fc.double({ min: 0, max: 20, noNaN: true }),
    company: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(signal, fc.constantFrom('fit', 'phrasing', 'company'), (base, name) => {
      const before = confidenceOf(base);
      expect(before >= 0 && before <= 1).toBe(true);
      expect(confidenceOf({ ...base, [name]: base[name] + 0.1 })).toBeGreaterThanOrEqual(before);
    }),
    { seed: 20261121 },
  );
});

test('a verdict follows from the confidence alone', () => {
  expect([0, 0.19, 0.2, 0.59, 0.6, 1].map(verdictOf)).toEqual([
    'none',
    'none',
    'maybe',
    'maybe',
    'answer',
    'answer',
  ]);
});
