import { dateFormat } from './date-format.ts';
import { formatTime } from './format-time.ts';
import type { OpeningHours } from './site.ts';

/** Monday, 3 January 2000, and the six days after it: dates only to name weekdays with. */
const dayNumbers = { mon: 3, tue: 4, wed: 5, thu: 6, fri: 7, sat: 8, sun: 9 } as const;

/** `Mo–Fr 9–17:30 Uhr`, `Mon–Fri 9 am to 5:30 pm`: one sentence a line of hours. Days in a row become a range. */
export function formatHours(hours: readonly OpeningHours[], locale: string): string {
  return hours
    .map(({ days, from, to }) => `${formatDays(days, locale)}, ${formatSpan(from, to, locale)}`)
    .join(' · ');
}

function formatDays(days: OpeningHours['days'], locale: string): string {
  const name = dateFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const nameOf = (day: (typeof days)[number]) => name.format(Date.UTC(2000, 0, dayNumbers[day]));
  const sorted = [...days].sort((a, b) => dayNumbers[a] - dayNumbers[b]);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return '';
  const inARow = dayNumbers[last] - dayNumbers[first] === sorted.length - 1;
  if (sorted.length > 2 && inARow) return `${nameOf(first)}–${nameOf(last)}`;
  return new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(sorted.map(nameOf));
}

function formatSpan(from: string, to: string, locale: string): string {
  const [start, end] = [formatTime(from, locale), formatTime(to, locale)];
  if (locale === 'de') return `${start.replace(/\s?Uhr$/, '')}–${end}`;
  return `${start} – ${end}`;
}
