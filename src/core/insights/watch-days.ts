import type { ExpectedCount } from '../stats/count-distribution.ts';
import { weekdayOf } from './calendar-days.ts';
import { expectDay, type PastDay } from './expect-day.ts';
import { deviationScore, followDrift, judgeDay } from './judge-day.ts';
import type { AlarmKind } from './report-time.ts';

/** The last alarm of a series, when it is of the last seven days. */
export interface SeriesAlarm {
  kind: AlarmKind;
  /** First and last day of the run of alarms. */
  since: string;
  day: string;
  count: number;
  expected: number;
  /** 1 for days, 7 where weeks were compared. */
  days: number;
}

/** A drift looks back on so many judged days: its memory of 0.7 is gone after some twenty. */
const remembered = 28;
const lately = 7;
/** Fewer than this a day: seven days are looked at together as well. */
const rare = 3;
const fewestWeeks = 5;

/**
 * Watches one count day after day as it would have been watched on each of them: a day that raised an alarm is no longer
 * part of what is usual. A run may have one quiet day in it.
 *
 * @param days consecutive dates, the last one whole
 * @param countOn whole number; `undefined` for a day that was not recorded
 */
export function watchDays(
  days: readonly string[],
  countOn: (day: string) => number | undefined,
): SeriesAlarm | undefined {
  const past: PastDay[] = [];
  const judged: JudgedDay[] = [];
  for (const day of days) {
    const count = countOn(day);
    const weekday = weekdayOf(day);
    const expected = count === undefined ? undefined : expectDay(past, weekday);
    let kind: AlarmKind | undefined;
    if (expected !== undefined && count !== undefined) {
      judged.push({ day, count, expected, score: deviationScore(count, expected) });
      const today = judgeDay(count, expected);
      const drift = followDrift(judged.slice(-remembered)).at(-1)?.alarm === true;
      kind = today === 'normal' ? (drift ? 'drift' : undefined) : today;
      const last = judged.at(-1);
      if (kind !== undefined && last !== undefined) last.kind = kind;
    }
    past.push({ count: count ?? 0, weekday, flagged: count === undefined || kind !== undefined });
  }
  return lastRun(judged) ?? rareWeek(days, countOn);
}

interface JudgedDay {
  day: string;
  count: number;
  expected: ExpectedCount;
  /** See `deviationScore`. */
  score: number;
  kind?: AlarmKind;
}

function lastRun(judged: readonly JudgedDay[]): SeriesAlarm | undefined {
  const end = judged.findLastIndex(({ kind }) => kind !== undefined);
  const last = judged[end];
  if (last?.kind === undefined || judged.length - end > lately) return undefined;
  let start = end;
  for (let at = end - 1; at >= 0 && start - at <= 2; at--) {
    const { kind } = judged[at] ?? {};
    if (kind !== undefined && (kind === 'dip') === (last.kind === 'dip')) start = at;
  }
  const run = judged.slice(start, end + 1);
  const kinds = new Set(run.map(({ kind }) => kind));
  return {
    kind: kinds.has('spike') ? 'spike' : last.kind,
    since: judged[start]?.day ?? last.day,
    day: last.day,
    count: run.reduce((sum, { count }) => sum + count, 0),
    expected: run.reduce((sum, { expected }) => sum + expected.mean, 0),
    days: 1,
  };
}

/** The last seven days against the weeks before them, for what happens too seldom to judge a day. */
function rareWeek(
  days: readonly string[],
  countOn: (day: string) => number | undefined,
): SeriesAlarm | undefined {
  const weeks: number[] = [];
  for (let end = days.length; end >= 7; end -= 7) {
    const counts = days.slice(end - 7, end).map(countOn);
    if (counts.every((count) => count !== undefined))
      weeks.push(counts.reduce<number>((sum, count) => sum + count, 0));
    else if (end === days.length) return undefined;
  }
  const [now, ...before] = weeks;
  if (now === undefined || before.length < fewestWeeks) return undefined;
  const mean = Math.max(0.35, before.reduce((sum, count) => sum + count, 0) / before.length);
  if (mean >= 7 * rare) return undefined;
  const scatter = before.reduce((sum, count) => sum + (count - mean) ** 2 / mean, 0);
  const dispersion = Math.max(1, scatter / (before.length - 1));
  const verdict = judgeDay(now, { mean, dispersion });
  if (verdict === 'normal') return undefined;
  const [since, day] = [days.at(-7), days.at(-1)];
  if (since === undefined || day === undefined) return undefined;
  return { kind: verdict, since, day, count: now, expected: mean, days: 7 };
}
