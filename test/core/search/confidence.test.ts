import fc from 'fast-check';
import { expect, test } from 'vitest';
import { confidenceOf, verdictOf } from '../../../src/core/search/confidence.ts';

const signals = { share: 0.8, lead: 0.3, company: 1 / 3, score: 10 };

test('the fixed points of the curve', () => {
  // By hand: 1.37 × (ln 0.8 + 0.3 × 0.3 + 0.2 ÷ 3 + 0.2 × ln 11) − 1.38 = −0.8138.
  expect(confidenceOf(signals)).toBeCloseTo(1 / (1 + Math.exp(0.8138)), 3);
  expect(confidenceOf({ share: 2.5, lead: 0.6, company: 1, score: 40 })).toBeGreaterThan(0.75);
  expect(confidenceOf({ share: 0.1, lead: 0.1, company: 0, score: 1 })).toBeLessThan(0.05);
});

test('nothing found is no confidence', () => {
  expect(confidenceOf({ ...signals, share: 0, score: 0 })).toBe(0);
});

test('the confidence never falls when a signal rises, and stays within 0 and 1', () => {
  const signal = fc.record({
    share: fc.double({ min: 0, max: 20, noNaN: true }),
    lead: fc.double({ min: 0, max: 1, noNaN: true }),
    company: fc.double({ min: 0, max: 1, noNaN: true }),
    score: fc.double({ min: 0.001, max: 2_000, noNaN: true }),
  });
  fc.assert(
    fc.property(signal, fc.constantFrom('share', 'lead', 'company', 'score'), (base, name) => {
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
