import { localNow } from '../calendar/local-now.ts';
import { addDays, type Day } from '../calendar/working-days.ts';
import type { OpeningHours } from './site.ts';

type Weekday = OpeningHours['days'][number];
const week: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Open until `time`, or closed and open again at `time`, `inDays` days from today. */
export interface OpenState {
  open: boolean;
  /** `17:30`, in the shop's time zone. */
  time: string;
  day: Weekday;
  /** 0 today, 1 tomorrow, … 14 the same weekday in two weeks. */
  inDays: number;
}

/**
 * Whether people answer at `now`, in the shop's time zone whatever the reader's clock says, and when that changes.
 * @param holidays days on which nobody answers, as `2026-12-25`
 * @returns undefined when no hours are given
 */
export function openState(
  hours: readonly OpeningHours[],
  timeZone: string,
  now: Date,
  holidays: ReadonlySet<string> = new Set(),
): OpenState | undefined {
  const { day: date, time } = localNow(now, timeZone);
  const today = weekdayOf(date);
  const spansOn = (inDays: number, day: Weekday) =>
    (holidays.has(addDays(date, inDays)) ? [] : hours)
      .filter(({ days }) => days.includes(day))
      .sort((a, b) => (a.from < b.from ? -1 : 1));

  const current = spansOn(0, today).find(({ from, to }) => from <= time && time < to);
  if (current) return { open: true, time: current.to, day: today, inDays: 0 };
  for (let inDays = 0; inDays <= 14; inDays++) {
    const day = week[(week.indexOf(today) + inDays) % 7] ?? today;
    const next = spansOn(inDays, day).find(({ from }) => inDays > 0 || from > time);
    if (next) return { open: false, time: next.from, day, inDays };
  }
  return undefined;
}

function weekdayOf(date: Day): Weekday {
  return week[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 'mon';
}
