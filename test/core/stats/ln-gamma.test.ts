import { expect, test } from 'vitest';
import { lnBeta } from '../../../src/core/stats/ln-beta.ts';
import { lnGamma } from '../../../src/core/stats/ln-gamma.ts';

test('the gamma function continues the factorials', () => {
  let factorial = 1;
  for (let n = 1; n <= 20; n++) {
    expect(lnGamma(n)).toBeCloseTo(Math.log(factorial), 11);
    factorial *= n;
  }
  // Γ(½) = √π, Γ(¼) = 3.62560990822…
  expect(lnGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12);
  expect(lnGamma(0.25)).toBeCloseTo(Math.log(3.625609908221908), 12);
});

test('the beta function of 2 and 3 is a twelfth', () => {
  expect(lnBeta(2, 3)).toBeCloseTo(-Math.log(12), 12);
});
