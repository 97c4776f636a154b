import { dayInZone } from './day-in-zone.ts';

const hour = 3_600_000;
const quarter = hour / 4;

/**
 * The first moment of a date in a time zone, ms UTC: on the days that the clock is put forward or back too, and where
 * that happens at midnight. Days have 23, 24 or 25 hours; where a zone left a date out, it starts with the next one.
 *
 * @param day `2026-11-21`
 * @param timeZone IANA name
 */
export function startOfDay(day: string, timeZone: string): number {
  const midnight = Date.parse(day);
  // Wherever a site is, its day begins at most 14 hours before that date does in UTC, and at most 12 hours after.
  let before = (midnight - 15 * hour) / quarter;
  let after = (midnight + 13 * hour) / quarter;
  while (after - before > 1) {
    const between = Math.floor((before + after) / 2);
    if (dayInZone(between * quarter, timeZone) < day) before = between;
    else after = between;
  }
  return after * quarter;
}

/** The date so many days after another, before it when negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 24 * hour).toISOString().slice(0, 10);
}
