import { expect, test } from 'vitest';
import { expectedExcess } from '../../../src/core/stats/expected-excess.ts';

test('agrees with adding up the density of the share, slice by slice', () => {
  // Second computation: midpoint rule over the unnormalised density of Beta(6, 24), 200 000 slices.
  const slices = 200_000;
  let weight = 0;
  let excess = 0;
  for (let slice = 0; slice < slices; slice++) {
    const x = (slice + 0.5) / slices;
    const density = x ** 5 * (1 - x) ** 23;
    weight += density;
    excess += density * Math.max(0, x - 0.2);
  }
  expect(expectedExcess({ alpha: 6, beta: 24 }, 0.2)).toBeCloseTo(excess / weight, 8);
});

test('a threshold of nothing leaves the mean, one of everything leaves nothing', () => {
  expect(expectedExcess({ alpha: 2, beta: 18 }, 0)).toBeCloseTo(0.1, 12);
  expect(expectedExcess({ alpha: 2, beta: 18 }, 1)).toBe(0);
});
