import type { ExpectedCount } from '../stats/count-distribution.ts';

/** A past day; `flagged` ones had an alarm of their own. */
export interface PastDay {
  count: number;
  /** 0–6, any numbering that goes on from day to day. */
  weekday: number;
  flagged?: boolean;
}

const window = { skipped: 7, looked: 56, fewest: 28, history: 35 };
/** A tag that never occurred is still expected now and then. */
const leastMean = 0.05;
/** Each weekday starts with so many average days, so that few weeks do not make a pattern. */
const averageDays = 4;

/**
 * What a day's count is expected to be, from the 56 days before the last 7: the mean, by weekday, and how much more
 * than chance the counts vary. Days that had an alarm are left out while 28 others remain.
 *
 * @param past days before the one to judge, oldest first, without a gap
 * @param weekday of the day to judge
 * @returns `undefined` with fewer than 35 days of history: no verdict
 */
export function expectDay(past: readonly PastDay[], weekday: number): ExpectedCount | undefined {
  if (past.length < window.history) return undefined;
  const all = past.slice(0, -window.skipped).slice(-window.looked);
  const calm = all.filter(({ flagged }) => flagged !== true);
  const days = calm.length >= window.fewest ? calm : all;
  const mean = Math.max(leastMean, days.reduce((sum, { count }) => sum + count, 0) / days.length);

  const raw = Array.from({ length: 7 }, (_, number) => {
    const same = days.filter((day) => day.weekday === number);
    const sum = same.reduce((total, { count }) => total + count, 0);
    return (sum + averageDays * mean) / (same.length * mean + averageDays * mean);
  });
  const scale = 7 / raw.reduce((sum, value) => sum + value, 0);
  const factor = (number: number) => (raw[number] ?? 1) * scale;

  const scatter = days.reduce((sum, { count, weekday: own }) => {
    const expected = mean * factor(own);
    return sum + (count - expected) ** 2 / expected;
  }, 0);
  return {
    mean: mean * factor(weekday),
    dispersion: Math.max(1, scatter / Math.max(1, days.length - 7)),
  };
}
