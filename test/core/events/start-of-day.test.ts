import { describe, expect, test } from 'vitest';
import { dayInZone } from '../../../src/core/events/day-in-zone.ts';
import { addDays, startOfDay } from '../../../src/core/events/start-of-day.ts';

const hours = (day: string, zone: string) =>
  (startOfDay(addDays(day, 1), zone) - startOfDay(day, zone)) / 3_600_000;
const at = (day: string, zone: string) => new Date(startOfDay(day, zone)).toISOString();

describe('a day begins', () => {
  test('at midnight of its zone', () => {
    expect(at('2026-11-21', 'Europe/Berlin')).toBe('2026-11-20T23:00:00.000Z');
    expect(at('2026-11-21', 'UTC')).toBe('2026-11-21T00:00:00.000Z');
    expect(at('2026-11-21', 'Pacific/Kiritimati')).toBe('2026-11-20T10:00:00.000Z');
    expect(at('2026-11-21', 'Etc/GMT+12')).toBe('2026-11-21T12:00:00.000Z');
    expect(at('2026-11-21', 'Asia/Kathmandu')).toBe('2026-11-20T18:15:00.000Z');
  });

  test('and has 23 or 25 hours when the clock is changed', () => {
    expect(hours('2026-03-29', 'Europe/Berlin')).toBe(23);
    expect(hours('2026-10-25', 'Europe/Berlin')).toBe(25);
    expect(hours('2026-10-26', 'Europe/Berlin')).toBe(24);
    expect(hours('2026-10-04', 'Australia/Lord_Howe')).toBe(23.5);
  });

  test('at one where there is no midnight, and with the next where a zone left it out', () => {
    expect(at('2026-09-06', 'America/Santiago')).toBe('2026-09-06T04:00:00.000Z');
    expect(hours('2011-12-30', 'Pacific/Apia')).toBe(0);
  });

  test.each(['Europe/Berlin', 'America/Santiago', 'Asia/Kolkata', 'Pacific/Chatham'])(
    'just where the date changes, every day of a year in %s',
    (zone) => {
      for (let day = '2026-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
        const start = startOfDay(day, zone);
        expect([dayInZone(start - 1, zone), dayInZone(start, zone)]).toEqual([
          addDays(day, -1),
          day,
        ]);
      }
    },
  );
});
