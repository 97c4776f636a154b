import { expect, test } from 'vitest';
import { countProbability, probabilityBelow } from '../../../src/core/stats/count-distribution.ts';

// The definition's test values, row 10.
test.each([
  [10, 3, 1, 0.001102],
  [11, 3, 1, 0.000292],
  [25, 10, 1.6, 0.001641],
  [26, 10, 1.6, 0.000969],
  [3, 0.1, 1, 0.000155],
])(
  '%d or more where %d are expected (dispersion %d) has the chance %d',
  (count, mean, dispersion, p) => {
    expect(1 - probabilityBelow(count, { mean, dispersion })).toBeCloseTo(p, 6);
  },
);

test('both kinds have the mean and variance that they are given', () => {
  for (const expected of [
    { mean: 4, dispersion: 1 },
    { mean: 4, dispersion: 2.5 },
  ]) {
    let mean = 0;
    let squares = 0;
    for (let count = 0; count < 200; count++) {
      mean += count * countProbability(count, expected);
      squares += count ** 2 * countProbability(count, expected);
    }
    expect(mean).toBeCloseTo(4, 9);
    expect(squares - mean ** 2).toBeCloseTo(4 * expected.dispersion, 8);
  }
});
