const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The date that a moment has in a time zone.
 *
 * @param t ms UTC
 * @param timeZone IANA name
 * @example dayInZone(Date.UTC(2026, 10, 20, 23, 30), 'Europe/Berlin') // '2026-11-21'
 */
export function dayInZone(t: number, timeZone: string): string {
  const format =
    formats.get(timeZone) ??
    // Swedish writes dates as ISO 8601 does.
    new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
  formats.set(timeZone, format);
  return format.format(t);
}
