import type { Interval } from './interval.ts';

/**
 * Wilson score interval: which true proportions fit `successes` out of `trials`.
 *
 * Used for shares of people who answered something. Unlike the textbook interval it stays inside 0..1 and behaves with
 * three answers as well as with three thousand. Without trials every proportion fits: `{ low: 0, high: 1 }`.
 * Brown, Cai & DasGupta, Statistical Science 16, 2001.
 *
 * @param z width in standard deviations: 1.959964 is 95 %, 1.644854 is 90 %
 * @example wilsonInterval(9, 10) // { low: 0.5958…, high: 0.9821… }
 */
export function wilsonInterval(successes: number, trials: number, z = 1.959964): Interval {
  if (trials <= 0) return { low: 0, high: 1 };
  const share = successes / trials;
  const zz = z * z;
  const middle = (share + zz / (2 * trials)) / (1 + zz / trials);
  const reach =
    (z / (1 + zz / trials)) *
    Math.sqrt((share * (1 - share)) / trials + zz / (4 * trials * trials));
  return {
    low: successes <= 0 ? 0 : Math.max(0, middle - reach),
    high: successes >= trials ? 1 : Math.min(1, middle + reach),
  };
}
