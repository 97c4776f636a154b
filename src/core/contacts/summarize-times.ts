import { nearestRank } from '../stats/nearest-rank.ts';
import type { TimeSummary } from './contacts-report.ts';
import { shareOf } from './share-of.ts';

/**
 * Middle, ninth of ten and longest of durations, and the share within a target; `null` without any.
 *
 * @param target in the unit of the values; exactly on it is within
 * @example summarizeTimes([2, 3, 3, 4, 5, 6, 7, 9, 14, 30], 6) // p50 5, p90 14, within target .60, longest 30
 */
export function summarizeTimes(values: readonly number[], target?: number): TimeSummary | null {
  const p50 = nearestRank(values, 0.5);
  const p90 = nearestRank(values, 0.9);
  const longest = nearestRank(values, 1);
  if (p50 === undefined || p90 === undefined || longest === undefined) return null;
  const within = shareOf(values.filter((value) => value <= (target ?? 0)).length, values.length);
  const withinTarget = target === undefined || within === null ? null : { ...within, target };
  return { tickets: values.length, p50, p90, longest, withinTarget };
}
