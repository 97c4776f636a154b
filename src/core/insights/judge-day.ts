import {
  countProbability,
  type ExpectedCount,
  probabilityBelow,
} from '../stats/count-distribution.ts';
import { normalQuantile } from '../stats/normal-quantile.ts';

const rare = 0.001;
/** A deviation of fewer than this many is nobody's alarm, however rare. */
const leastDeviation = 3;

/**
 * Whether a day's count is far off what its weekday lets expect.
 *
 * @param count of the day, whole
 * @example judgeDay(11, { mean: 3, dispersion: 1 }) // 'spike'
 */
export function judgeDay(count: number, expected: ExpectedCount): 'spike' | 'dip' | 'normal' {
  const { mean } = expected;
  if (count - mean >= leastDeviation && 1 - probabilityBelow(count, expected) < rare)
    return 'spike';
  if (mean - count >= leastDeviation && probabilityBelow(count + 1, expected) < rare) return 'dip';
  return 'normal';
}

const drift = { memory: 0.7, alarm: 1.68, leastCount: 5 };

export interface DriftDay {
  /** Smoothed deviation after this day, in standard deviations. */
  level: number;
  alarm: boolean;
}

/** How far a day's count is off what was expected, as a normal score in [−3, 4]. */
export function deviationScore(count: number, expected: ExpectedCount): number {
  const middle = probabilityBelow(count, expected) + countProbability(count, expected) / 2;
  return Math.min(4, Math.max(-3, normalQuantile(middle)));
}

/**
 * A rise that no single day shows: each day's `deviationScore`, smoothed exponentially.
 *
 * @param counts of consecutive days, oldest first
 */
export function followDrift(counts: readonly { count: number; score: number }[]): DriftDay[] {
  let level = 0;
  return counts.map(({ score }, index) => {
    level = (1 - drift.memory) * score + drift.memory * level;
    const lastThree = counts
      .slice(Math.max(0, index - 2), index + 1)
      .reduce((sum, day) => sum + day.count, 0);
    return { level, alarm: level > drift.alarm && lastThree >= drift.leastCount };
  });
}
