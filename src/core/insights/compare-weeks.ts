import { betaQuantile } from '../stats/beta-quantile.ts';
import type { Range } from '../stats/interval.ts';
import { addDays, daysFrom, weekdayOf } from './calendar-days.ts';
import type { DateMark, SameWeekRow, WeekMeasure, WeekRow } from './report-time.ts';
import { weekMeasures } from './report-time.ts';

/** What happened on one day; `unanswered` is a sum of probabilities. */
export type DayMeasures = Record<WeekMeasure | 'failed', number>;

/**
 * Weeks from Monday to Sunday, oldest first; the first and the last one hold only the days of the period.
 *
 * @param days by date; a date that is missing was not recorded
 */
export function weekRows(
  days: ReadonlyMap<string, DayMeasures>,
  { from, to, marks }: { from: string; to: string; marks: readonly DateMark[] },
): WeekRow[] {
  const weeks = Map.groupBy(daysFrom(from, to), (day) => addDays(day, -weekdayOf(day)));
  return [...weeks.values()].map((dates) => {
    const [first, last] = [dates[0] ?? from, dates.at(-1) ?? to];
    const recorded = dates.flatMap((day) => days.get(day) ?? []);
    const sum = (measure: keyof DayMeasures) =>
      recorded.reduce((total, day) => total + day[measure], 0);
    return {
      from: first,
      to: last,
      days: recorded.length,
      views: sum('views'),
      reads: sum('reads'),
      failed: sum('failed'),
      searches: sum('searches'),
      unanswered: sum('unanswered'),
      contacts: sum('contacts'),
      marks: marks.filter((mark) => mark.from <= last && mark.to >= first),
    };
  });
}

/**
 * The last seven whole days beside the seven before, and beside the same weekdays 52 weeks earlier.
 *
 * @param last the last whole day
 */
export function sameWeekRows(days: ReadonlyMap<string, DayMeasures>, last: string): SameWeekRow[] {
  const weekEnding = (end: string, measure: WeekMeasure) => {
    const found = daysFrom(addDays(end, -6), end).map((day) => days.get(day));
    if (found.some((day) => day === undefined)) return null;
    return found.reduce((sum, day) => sum + (day?.[measure] ?? 0), 0);
  };
  return weekMeasures.flatMap((measure): SameWeekRow[] => {
    const now = weekEnding(last, measure);
    if (now === null) return [];
    const weekBefore = weekEnding(addDays(last, -7), measure);
    const yearBefore = weekEnding(addDays(last, -364), measure);
    return [{ measure, now, weekBefore, yearBefore, ratio: ratioOf(now, weekBefore) }];
  });
}

/**
 * Ratio of two Poisson rates over equal times: given their sum, the first count is binomial, so the odds of its share
 * are the ratio. Interval from the posterior of that share under Jeffreys' prior (Brown, Cai & DasGupta 2001).
 */
function ratioOf(now: number, before: number | null): Range | null {
  if (before === null || before === 0) return null;
  const share = { alpha: now + 0.5, beta: before + 0.5 };
  const odds = (p: number) => p / (1 - p);
  return {
    low: odds(betaQuantile(0.05, share)),
    mid: now / before,
    high: odds(betaQuantile(0.95, share)),
  };
}
