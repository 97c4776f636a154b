import type { OpeningHours } from './site.ts';

type Weekday = OpeningHours['days'][number];
const week: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Open until `time`, or closed and open again at `time`, `inDays` days from today. */
export interface OpenState {
  open: boolean;
  /** `17:30`, in the shop's time zone. */
  time: string;
  day: Weekday;
  /** 0 today, 1 tomorrow, … 7 the same weekday next week. */
  inDays: number;
}

/**
 * Whether people answer at `now`, in the shop's time zone whatever the reader's clock says, and when that changes.
 * @returns undefined when no hours are given
 */
export function openState(
  hours: readonly OpeningHours[],
  timeZone: string,
  now: Date,
): OpenState | undefined {
  const { day: today, time } = localTime(now, timeZone);
  const spansOf = (day: Weekday) =>
    hours.filter(({ days }) => days.includes(day)).sort((a, b) => (a.from < b.from ? -1 : 1));

  const current = spansOf(today).find(({ from, to }) => from <= time && time < to);
  if (current) return { open: true, time: current.to, day: today, inDays: 0 };
  for (let inDays = 0; inDays <= 7; inDays++) {
    const day = week[(week.indexOf(today) + inDays) % 7] ?? today;
    const next = spansOf(day).find(({ from }) => inDays > 0 || from > time);
    if (next) return { open: false, time: next.from, day, inDays };
  }
  return undefined;
}

function localTime(now: Date, timeZone: string): { day: Weekday; time: string } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((one) => one.type === type)?.value ?? '';
  return {
    day: part('weekday').toLowerCase() as Weekday,
    time: `${part('hour')}:${part('minute')}`,
  };
}
