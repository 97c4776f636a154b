import { wilsonInterval } from '../stats/wilson-interval.ts';
import type { ShareOf } from './contacts-report.ts';

/** A share with its 95 % interval; `null` of nothing. @example shareOf(9, 10)?.low // 0.5958 */
export function shareOf(count: number, of: number): ShareOf | null {
  if (of === 0) return null;
  return { count, of, share: count / of, ...wilsonInterval(count, of) };
}

/** The share of those that are true among those that are known. */
export function shareOfKnown(values: readonly (boolean | null)[]): ShareOf | null {
  const known = values.filter((value) => value !== null);
  return shareOf(known.filter(Boolean).length, known.length);
}
