import { localMoment } from './local-moment.ts';

/** Which comes first in 03/04/2026. */
export type DateOrder = 'day-first' | 'month-first';

export interface MomentOptions {
  /** For moments that name no zone. IANA name. */
  timeZone: string;
  /** Without it, a date that can be read in two ways is `ambiguous`. */
  order?: DateOrder | undefined;
}

/**
 * A moment as exports and spreadsheets write it, in ms UTC: ISO 8601 with or without a zone, `2026-11-01 10:00:00
 * +0100`, `01.11.2026 10:00`, `11/01/2026 10:00 AM`, `Nov 1, 2026`, `1. November 2026`, seconds or milliseconds since
 * 1970. A date alone is midnight.
 *
 * @returns undefined for what is no moment; `ambiguous` when day and month cannot be told apart
 */
export function readMoment(
  text: string,
  { timeZone, order }: MomentOptions,
): number | 'ambiguous' | undefined {
  const value = text.trim();
  if (/^\d{10}$|^\d{13}$/.test(value)) return Number(value) * (value.length === 10 ? 1000 : 1);
  const parts = iso.exec(value)?.groups ?? numeric.exec(value)?.groups ?? named(value);
  if (!parts) return undefined;
  const date = dateOf(parts, order);
  if (typeof date !== 'object') return date;
  const time = timeOf(parts);
  if (time === undefined) return undefined;
  const wall = Date.UTC(date.year, date.month - 1, date.day) + time;
  if (new Date(wall - time).getUTCDate() !== date.day) return undefined;
  const zone = parts['zone'];
  return zone === undefined ? localMoment(wall, timeZone) : wall - zoneOffset(zone);
}

type Parts = Readonly<Record<string, string | undefined>>;

const time =
  '(?:(?:T|,? +(?:at +|um +)?)(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9}))?)?(?: ?(?<half>[ap]\\.?m\\.?))?(?: Uhr)?(?: ?(?<zone>Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?)?$';
const iso = new RegExp(`^(?<year>\\d{4})[-/](?<month>\\d{1,2})[-/](?<day>\\d{1,2})${time}`, 'i');
const numeric = new RegExp(
  `^(?<a>\\d{1,2})(?<mark>[./-])(?<b>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d{2})${time}`,
  'i',
);
const word = '(?<name>[a-zäé]{3,9})\\.?';
const dayName = new RegExp(
  `^(?<day>\\d{1,2})(?:\\.|st|nd|rd|th)?[ -]${word}[ -](?<year>\\d{4})${time}`,
  'i',
);
const nameDay = new RegExp(
  `^${word} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})${time}`,
  'i',
);

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const german: Readonly<Record<string, string>> = {
  mär: 'mar',
  mrz: 'mar',
  mai: 'may',
  okt: 'oct',
  dez: 'dec',
};

function named(value: string): Parts | undefined {
  const groups = (dayName.exec(value) ?? nameDay.exec(value))?.groups;
  const beginning = groups?.['name']?.slice(0, 3).toLowerCase() ?? '';
  const month = months.indexOf(german[beginning] ?? beginning) + 1;
  return groups && month > 0 ? { ...groups, month: String(month) } : undefined;
}

function dateOf(
  parts: Parts,
  order: DateOrder | undefined,
): { year: number; month: number; day: number } | 'ambiguous' | undefined {
  const short = Number(parts['year']);
  const year = (parts['year'] ?? '').length === 2 ? 2000 + short : short;
  if (parts['a'] === undefined)
    return inCalendar({ year, month: Number(parts['month']), day: Number(parts['day']) });
  const [a, b] = [Number(parts['a']), Number(parts['b'])];
  // Dots are German, Swiss, Austrian …: the day comes first wherever they are used.
  if (parts['mark'] === '.' || order === 'day-first') return inCalendar({ year, month: b, day: a });
  if (order === 'month-first') return inCalendar({ year, month: a, day: b });
  if (a > 12) return inCalendar({ year, month: b, day: a });
  if (b > 12) return inCalendar({ year, month: a, day: b });
  return a === b ? inCalendar({ year, month: a, day: a }) : 'ambiguous';
}

function inCalendar(date: { year: number; month: number; day: number }) {
  const fits = date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31;
  return fits ? date : undefined;
}

function timeOf(parts: Parts): number | undefined {
  const { hour = '0', minute = '0', second = '0', fraction = '0', half } = parts;
  const clock = Number(hour);
  if (half !== undefined && (clock < 1 || clock > 12)) return undefined;
  const hours = half === undefined ? clock : (clock % 12) + (/^p/i.test(half) ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  return (
    ((hours * 60 + Number(minute)) * 60 + Number(second)) * 1000 +
    Math.floor(Number(`0.${fraction}`) * 1000)
  );
}

function zoneOffset(zone: string): number {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
