const central = {
  up: [
    -39.6968302866538, 220.946098424521, -275.928510446969, 138.357751867269, -30.6647980661472,
    2.50662827745924,
  ],
  down: [
    -54.4760987982241, 161.585836858041, -155.698979859887, 66.8013118877197, -13.2806815528857, 1,
  ],
};
const tail = {
  up: [
    -0.00778489400243029, -0.322396458041136, -2.40075827716184, -2.54973253934373,
    4.37466414146497, 2.93816398269878,
  ],
  down: [0.00778469570904146, 0.32246712907004, 2.445134137143, 3.75440866190742, 1],
};

/**
 * The value below which a standard normal variable lies with probability `p`. Acklam's rational approximation,
 * relative error below 1.2e-9. −∞ for 0, ∞ for 1.
 *
 * @example normalQuantile(0.95) // 1.6449
 */
export function normalQuantile(p: number): number {
  if (p <= 0) return -Infinity;
  if (p >= 1) return Infinity;
  if (p > 0.97575) return -normalQuantile(1 - p);
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p));
    return polynomial(tail.up, q) / polynomial(tail.down, q);
  }
  const q = p - 0.5;
  return (q * polynomial(central.up, q * q)) / polynomial(central.down, q * q);
}

/** Highest power first. */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}
