import { expectDay, type PastDay } from '../insights/expect-day.ts';
import { deviationScore, followDrift, judgeDay } from '../insights/judge-day.ts';
import type { Random } from '../stats/random-stream.ts';

/** More is asked on working days. */
const weekdays = [1.2, 1.15, 1.1, 1.05, 1, 0.8, 0.7];
const history = 63;
/** Days of judged counts that a drift looks back on: its memory of 0.7 is gone after some twenty. */
const remembered = 28;

interface JudgedDay extends PastDay {
  score: number;
}

/** Counts of one tag, day after day, watched as the report watches them. */
function watch(days: number, meanOf: (day: number) => number, random: Random): boolean[] {
  const past: PastDay[] = [];
  const judged: JudgedDay[] = [];
  const alarms: boolean[] = [];
  for (let day = 0; day < history + days; day++) {
    const weekday = day % 7;
    const count = poisson(meanOf(day - history) * (weekdays[weekday] ?? 1), random);
    const expected = day < history ? undefined : expectDay(past, weekday);
    let flagged = false;
    if (expected !== undefined) {
      judged.push({ count, weekday, score: deviationScore(count, expected) });
      const drift = followDrift(judged.slice(-remembered)).at(-1)?.alarm === true;
      flagged = judgeDay(count, expected) === 'spike' || drift;
      alarms.push(flagged);
    }
    past.push({ count, weekday, flagged });
  }
  return alarms;
}

/** Times a year that a tag of which nothing changes raises an alarm; days in a row are one. */
export function falseAlarmsPerYear(perDay: number, tags: number, random: Random): number {
  let alarms = 0;
  for (let tag = 0; tag < tags; tag++) {
    const days = watch(365, () => perDay, random);
    alarms += days.filter((alarm, index) => alarm && days[index - 1] !== true).length;
  }
  return alarms / tags;
}

/** Share of doublings that are noticed on the day or one of the two days after it. */
export function doublingsFound(perDay: number, tags: number, random: Random): number {
  let found = 0;
  for (let tag = 0; tag < tags; tag++) {
    const days = watch(3, (day) => (day >= 0 ? 2 * perDay : perDay), random);
    if (days.includes(true)) found++;
  }
  return found / tags;
}

/** Knuth, The Art of Computer Programming 2, 3.4.1; for means up to some hundred. */
export function poisson(mean: number, random: Random): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random.next(); product > limit; product *= random.next()) count++;
  return count;
}
