import { expect, test } from 'vitest';
import { formatHours } from '../../../src/core/content/format-hours.ts';
import { openState } from '../../../src/core/content/open-state.ts';
import type { OpeningHours } from '../../../src/core/content/site.ts';

const office: OpeningHours[] = [
  { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:30' },
];
const at = (iso: string) => openState(office, 'Europe/Berlin', new Date(iso));

test('days in a row are a range, single days a list', () => {
  expect(formatHours(office, 'de').replaceAll('\u00a0', ' ')).toBe('Mo–Fr, 9–17:30 Uhr');
  expect(formatHours(office, 'en').replaceAll('\u00a0', ' ')).toBe('Mon–Fri, 9 am – 5:30 pm');
  const some: OpeningHours[] = [{ days: ['mon', 'thu'], from: '10:00', to: '12:00' }];
  expect(formatHours(some, 'de').replaceAll('\u00a0', ' ')).toBe('Mo, Do, 10–12 Uhr');
});

test('the shop’s clock counts, not the reader’s: 8:30 UTC in November is 9:30 in Berlin', () => {
  expect(at('2026-11-23T08:30:00Z')).toEqual({ open: true, time: '17:30', day: 'mon', inDays: 0 });
});

test('at the closing minute it is closed, at the opening minute open', () => {
  expect(at('2026-11-23T16:30:00Z')).toMatchObject({
    open: false,
    inDays: 1,
    day: 'tue',
    time: '09:00',
  });
  expect(at('2026-11-23T08:00:00Z')?.open).toBe(true);
});

test('before opening, people are there later today', () => {
  expect(at('2026-11-23T05:00:00Z')).toEqual({ open: false, time: '09:00', day: 'mon', inDays: 0 });
});

test('a Saturday points to Monday', () => {
  expect(at('2026-11-21T12:00:00Z')).toEqual({ open: false, time: '09:00', day: 'mon', inDays: 2 });
});

test('summer time is heeded: 7:15 UTC in July is 9:15 in Berlin', () => {
  expect(at('2026-07-20T07:15:00Z')?.open).toBe(true);
});

test('one weekday a week, just closed, is open again in seven days', () => {
  const weekly: OpeningHours[] = [{ days: ['mon'], from: '09:00', to: '10:00' }];
  const state = openState(weekly, 'Europe/Berlin', new Date('2026-11-23T10:00:00Z'));
  expect(state).toEqual({ open: false, time: '09:00', day: 'mon', inDays: 7 });
});

test('without hours nothing is said', () => {
  expect(openState([], 'Europe/Berlin', new Date('2026-11-23T10:00:00Z'))).toBeUndefined();
});

test('on a holiday nobody answers, and the next day that somebody does is named', () => {
  const christmas = new Set(['2026-12-24', '2026-12-25', '2026-12-26']);
  const state = openState(office, 'Europe/Berlin', new Date('2026-12-24T10:00:00Z'), christmas);
  expect(state).toEqual({ open: false, time: '09:00', day: 'mon', inDays: 4 });
});
