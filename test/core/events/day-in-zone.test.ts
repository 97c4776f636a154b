import { expect, test } from 'vitest';
import { dayInZone } from '../../../src/core/events/day-in-zone.ts';

test.each([
  ['2026-11-20T22:59:59.999Z', 'Europe/Berlin', '2026-11-20'],
  ['2026-11-20T23:00:00.000Z', 'Europe/Berlin', '2026-11-21'],
  // the night that summer time ends, and one within it
  ['2026-10-24T22:00:00.000Z', 'Europe/Berlin', '2026-10-25'],
  ['2026-10-25T22:59:59.999Z', 'Europe/Berlin', '2026-10-25'],
  ['2026-10-25T23:00:00.000Z', 'Europe/Berlin', '2026-10-26'],
  // the same moment elsewhere, and a zone on a quarter of an hour
  ['2026-10-25T23:00:00.000Z', 'America/New_York', '2026-10-25'],
  ['2026-11-20T18:14:59.999Z', 'Asia/Kathmandu', '2026-11-20'],
  ['2026-11-20T18:15:00.000Z', 'Asia/Kathmandu', '2026-11-21'],
])('%s is in %s the %s', (moment, timeZone, day) => {
  expect(dayInZone(Date.parse(moment), timeZone)).toBe(day);
});
