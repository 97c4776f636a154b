import { expect, test } from 'vitest';
import { betaCdf } from '../../../src/core/stats/beta-cdf.ts';
import { betaQuantile } from '../../../src/core/stats/beta-quantile.ts';

// Expected: the definition's test values, row 5 (continued fraction and 80 bisections).
test.each([
  [0.05, 2, 18, 0.019033],
  [0.25, 2, 18, 0.050658],
  [0.95, 2, 18, 0.226374],
  [0.05, 0.5, 0.5, 0.006156],
  [0.9, 120.3, 480.7, 0.22128],
])('%d of Beta(%d, %d) lies below %d', (p, alpha, beta, expected) => {
  expect(betaQuantile(p, { alpha, beta })).toBeCloseTo(expected, 6);
});

test('the quantile and the distribution function undo each other over all sizes of sites', () => {
  const sizes = [0.05, 0.5, 3, 40, 1000, 100_000];
  for (const alpha of sizes) {
    for (const beta of sizes) {
      for (const p of [0.05, 0.25, 0.95]) {
        const x = betaQuantile(p, { alpha, beta });
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(1);
        // Closer to 1 than this, doubles are too coarse to come back.
        if (x > 1e-12 && x < 1 - 1e-7) expect(betaCdf(x, { alpha, beta })).toBeCloseTo(p, 7);
      }
    }
  }
});

test('a site with a hundred thousand reads and not one failure still has quantiles', () => {
  const almostNever = { alpha: 0.0002, beta: 100_040 };
  expect(betaQuantile(0.05, almostNever)).toBe(0);
  expect(betaQuantile(0.95, almostNever)).toBeLessThan(1e-4);
});
