import { createHmac, randomBytes } from 'node:crypto';
import { dayInZone } from '../core/events/day-in-zone.ts';

/** A day has at most 25 hours where clocks are changed. Milliseconds. */
const longestDay = 25 * 3_600_000;

/**
 * The number of a visitor for one day: 64 bits of HMAC-SHA-256(salt of the day, site ‖ address ‖ user agent).
 *
 * The salt is random, lives in the memory of this process alone, and is overwritten when the next day begins, at the
 * latest 25 hours after it was made: from then on nobody, we included, can work out whose number it was.
 *
 * @param clock ms UTC
 * @returns 16 hex digits
 */
export function createVisitorIds(
  clock: () => number,
): (who: { site: string; address: string; userAgent: string; timeZone: string }) => string {
  let salt: { day: string; key: Buffer } | undefined;

  function saltOf(day: string): Buffer {
    if (salt?.day === day) return salt.key;
    salt?.key.fill(0);
    const made = { day, key: randomBytes(32) };
    salt = made;
    // When nobody comes any more, no next day would begin.
    setTimeout(() => {
      made.key.fill(0);
      if (salt === made) salt = undefined;
    }, longestDay).unref();
    return made.key;
  }

  return ({ site, address, userAgent, timeZone }) =>
    createHmac('sha256', saltOf(dayInZone(clock(), timeZone)))
      .update([site, address, userAgent].join('\0'))
      .digest('hex')
      .slice(0, 16);
}
