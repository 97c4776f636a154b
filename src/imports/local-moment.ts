const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();
const hour = 3_600_000;

/**
 * The moment that a clock in a time zone showed as this, in ms UTC. In the hour that a clock change repeats it is the
 * first of the two; in the hour that it leaves out, the moment after it.
 *
 * @param wall what the clock showed, as ms UTC
 * @param timeZone IANA name
 * @example localMoment(Date.UTC(2026, 6, 1, 12), 'Europe/Berlin') // 10:00 UTC
 */
export function localMoment(wall: number, timeZone: string): number {
  const before = wall - offsetAt(wall - 24 * hour, timeZone);
  if (before + offsetAt(before, timeZone) === wall) return before;
  const after = wall - offsetAt(before, timeZone);
  return after + offsetAt(after, timeZone) === wall ? after : before;
}

/** What a clock there is ahead of UTC, in ms. Zones change it at full quarters of an hour; asked once for each. */
function offsetAt(t: number, timeZone: string): number {
  const quarter = Math.floor(t / (hour / 4));
  const key = `${quarter} ${timeZone}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    formats.set(timeZone, format);
  }
  const at = quarter * (hour / 4);
  const offset = Date.parse(`${format.format(at).replace(' ', 'T')}Z`) - at;
  if (offsets.size > 200_000) offsets.clear();
  offsets.set(key, offset);
  return offset;
}
