import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimate } from '../../../src/core/stats/estimate.ts';
import { type Count, fitPrior } from '../../../src/core/stats/fit-prior.ts';
import { posterior } from '../../../src/core/stats/posterior.ts';

const counts = (successes: number[], trials: number[]): Count[] =>
  successes.map((count, index) => ({ successes: count, trials: trials[index] ?? 0 }));

const sixArticles = counts([12, 30, 4, 60, 9, 2], [40, 200, 10, 150, 60, 5]);

describe('a prior from the articles of a collection', () => {
  // Expected: the definition's test values, rows 2 to 4.
  test('has the mean of all and weighs as their spread tells', () => {
    const { alpha, beta } = fitPrior(sixArticles);
    expect(alpha).toBeCloseTo(2.479152, 6);
    expect(beta).toBeCloseTo(7.35306, 6);
  });

  test('weighs forty reads at most, when all articles behave alike', () => {
    const { alpha, beta } = fitPrior(counts([10, 20, 30], [100, 200, 300]));
    expect(alpha).toBeCloseTo(4.026622, 6);
    expect(alpha + beta).toBeCloseTo(40, 9);
  });

  test('weighs ten reads when a single article shows no spread', () => {
    const { alpha, beta } = fitPrior(counts([3], [10]));
    expect(alpha).toBeCloseTo(3.181818, 6);
    expect(beta).toBeCloseTo(6.818182, 6);
  });

  test('believes nothing in particular before the first read', () => {
    expect(fitPrior([])).toEqual({ alpha: 0.5, beta: 0.5 });
    expect(fitPrior(counts([0, 0], [0, 0]))).toEqual({ alpha: 0.5, beta: 0.5 });
  });

  test('is not moved by articles that nobody read', () => {
    expect(fitPrior([...sixArticles, { successes: 0, trials: 0 }])).toEqual(fitPrior(sixArticles));
  });

  test('is a distribution whatever the counts are', () => {
    const count = fc
      .tuple(fc.nat({ max: 2000 }), fc.nat({ max: 2000 }))
      .map(([a, b]): Count => ({ successes: Math.min(a, b), trials: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(count, { maxLength: 20 }), (articles) => {
        const { alpha, beta } = fitPrior(articles);
        expect(alpha).toBeGreaterThan(0);
        expect(beta).toBeGreaterThan(0);
        expect(alpha + beta).toBeGreaterThan(0.999);
        expect(alpha + beta).toBeLessThan(40.001);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

test('an article’s estimate is drawn towards the prior, and is wide where its reads are few', () => {
  const prior = fitPrior(sixArticles);
  const estimates = sixArticles.map((count) => estimate(posterior(prior, count)));
  const rounded = estimates.map(({ mean, low, high }) =>
    [mean, low, high].map((x) => x.toFixed(4)),
  );
  expect(rounded).toEqual([
    ['0.2906', '0.1907', '0.4001'],
    ['0.1548', '0.1158', '0.1976'],
    ['0.3267', '0.1680', '0.5058'],
    ['0.3909', '0.3284', '0.4550'],
    ['0.1644', '0.0978', '0.2420'],
    ['0.3020', '0.1284', '0.5069'],
  ]);
});
