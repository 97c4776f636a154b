import type { Interval } from './interval.ts';

/**
 * 90 % interval for the mean of a count, by Wilson and Hilferty's cube-root approximation of the chi-squared quantile.
 * The lower bound takes the count, the upper one the count + 1; a count of 0 starts at 0.
 *
 * @param z 1.6449 is 90 %
 * @example poissonInterval(126) // { low: 108.11…, high: 146.09… }
 */
export function poissonInterval(count: number, z = 1.6449): Interval {
  return {
    low: count > 0 ? cubeRoot(count, -z) : 0,
    high: cubeRoot(count + 1, z),
  };
}

/**
 * The same for a sum of probabilities, which is no whole number: both bounds take the sum + ½.
 *
 * @example expectedCountInterval(25.3) // × 30.44 / 90 × 0.25 = { low: 1.53…, high: 2.93… }
 */
export function expectedCountInterval(sum: number, z = 1.6449): Interval {
  return { low: cubeRoot(sum + 0.5, -z), high: cubeRoot(sum + 0.5, z) };
}

function cubeRoot(shape: number, z: number): number {
  return shape * Math.max(0, 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))) ** 3;
}
