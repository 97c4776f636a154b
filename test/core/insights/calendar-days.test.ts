import { expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  daysFrom,
  weekdayOf,
} from '../../../src/core/insights/calendar-days.ts';

test('days are counted across a clock change, a leap day and a new year', () => {
  expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(daysFrom('2026-12-31', '2027-01-01')).toEqual(['2026-12-31', '2027-01-01']);
  expect(daysFrom('2026-12-31', '2026-12-30')).toEqual([]);
});

test('a week begins on Monday', () => {
  expect(weekdayOf('2026-11-23')).toBe(0);
  expect(weekdayOf('2026-11-22')).toBe(6);
});
