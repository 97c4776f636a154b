const formats = new Map<string, Intl.DateTimeFormat>();

/** All of today's time zones change their date at a full quarter of an hour UTC. Milliseconds. */
const quarter = 15 * 60 * 1000;
let last = { quarter: Number.NaN, timeZone: '', day: '' };

/**
 * The date that a moment has in a time zone.
 *
 * Remembers its last answer: the events of a quarter of an hour have the same date, and formatting one costs more than
 * everything else that is done to an event.
 *
 * @param t ms UTC
 * @param timeZone IANA name
 * @example dayInZone(Date.UTC(2026, 10, 20, 23, 30), 'Europe/Berlin') // '2026-11-21'
 */
export function dayInZone(t: number, timeZone: string): string {
  const current = Math.floor(t / quarter);
  if (last.quarter === current && last.timeZone === timeZone) return last.day;
  let format = formats.get(timeZone);
  if (!format) {
    // Swedish writes dates as ISO 8601 does.
    const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, ...parts });
    formats.set(timeZone, format);
  }
  last = { quarter: current, timeZone, day: format.format(t) };
  return last.day;
}
