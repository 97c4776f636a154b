import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deliveryWindow } from '../../../src/core/calendar/delivery-window.ts';
import { localNow } from '../../../src/core/calendar/local-now.ts';
import { returnDeadline } from '../../../src/core/calendar/return-deadline.ts';
import { addDays, addWorkingDays, isWorkingDay } from '../../../src/core/calendar/working-days.ts';

/** Hamburg at the turn of the year. */
const holidays = new Set(['2026-12-25', '2026-12-26', '2027-01-01']);

describe('working days', () => {
  test('weekends and holidays are left out', () => {
    expect(addWorkingDays('2026-12-23', 2, holidays)).toBe('2026-12-28'); // 24th, then Monday
    expect(addWorkingDays('2026-12-25', 0, holidays)).toBe('2026-12-28');
    expect(addWorkingDays('2026-12-25', 1, holidays)).toBe('2026-12-28');
    expect(addWorkingDays('2026-11-23', 0, holidays)).toBe('2026-11-23');
  });

  test('no day is ever skipped or counted twice', () => {
    const start = fc.integer({ min: 0, max: 2000 }).map((n) => addDays('2026-01-01', n));
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 60 }), (day, count) => {
        const end = addWorkingDays(day, count, holidays);
        let between = 0;
        for (let one = addDays(day, 1); one <= end; one = addDays(one, 1))
          if (isWorkingDay(one, holidays)) between++;
        expect(isWorkingDay(end, holidays)).toBe(true);
        expect(between).toBe(isWorkingDay(day, holidays) ? count : Math.max(count, 1));
      }),
      { seed: 20_261_122 },
    );
  });

  test('a calendar of nothing but holidays is an error, not an endless loop', () => {
    const all = new Set(Array.from({ length: 1200 }, (_, n) => addDays('2026-01-01', n)));
    expect(() => addWorkingDays('2026-01-01', 1, all)).toThrow(RangeError);
  });
});

describe('when a parcel arrives', () => {
  const on = (day: string, time: string) =>
    deliveryWindow({ day, time }, { cutoff: '13:00', workingDays: [2, 3], holidays });

  test('before the cut-off it leaves the same day, at the minute itself the next', () => {
    expect(on('2026-11-23', '12:59')).toEqual({
      leaves: '2026-11-23',
      from: '2026-11-25',
      to: '2026-11-26',
    });
    expect(on('2026-11-23', '13:00')).toEqual({
      leaves: '2026-11-24',
      from: '2026-11-26',
      to: '2026-11-27',
    });
  });

  test('what is ordered on a Sunday leaves on Monday, whatever the hour', () => {
    expect(on('2026-11-22', '09:00').leaves).toBe('2026-11-23');
    expect(on('2026-11-22', '23:00').leaves).toBe('2026-11-23');
  });

  test('Christmas is waited for', () => {
    expect(on('2026-12-24', '15:00')).toEqual({
      leaves: '2026-12-28',
      from: '2026-12-30',
      to: '2026-12-31',
    });
  });
});

describe('the last day to return', () => {
  test('the day of arrival does not count', () => {
    expect(returnDeadline('2026-11-10', 14, holidays)).toBe('2026-11-24');
  });

  test('a deadline on a weekend or a holiday ends with the next working day', () => {
    expect(returnDeadline('2026-11-07', 14, holidays)).toBe('2026-11-23'); // Saturday the 21st
    expect(returnDeadline('2026-12-11', 14, holidays)).toBe('2026-12-28'); // Christmas Day
  });
});

test('the shop’s clock counts, also beyond midnight', () => {
  const evening = new Date('2026-11-22T23:30:00Z');
  expect(localNow(evening, 'Europe/Berlin')).toEqual({ day: '2026-11-23', time: '00:30' });
  expect(localNow(evening, 'Pacific/Auckland')).toEqual({ day: '2026-11-23', time: '12:30' });
  expect(localNow(evening, 'America/Los_Angeles')).toEqual({ day: '2026-11-22', time: '15:30' });
});
