import { describe, expect, test } from 'vitest';
import { localMoment } from '../../src/imports/local-moment.ts';
import { readDuration, unitInName } from '../../src/imports/read-duration.ts';
import { readMoment } from '../../src/imports/read-moment.ts';

const berlin = { timeZone: 'Europe/Berlin' };
const iso = (t: ReturnType<typeof readMoment>) =>
  typeof t === 'number' ? new Date(t).toISOString() : t;

describe('a moment', () => {
  test.each([
    ['2026-11-03T08:15:30.120000+00:00', '2026-11-03T08:15:30.120Z'],
    ['2026-11-02 10:03:11 +0100', '2026-11-02T09:03:11.000Z'],
    ['2026-07-01 12:00', '2026-07-01T10:00:00.000Z'],
    ['2026-11-01', '2026-10-31T23:00:00.000Z'],
    ['2026/11/01 07:30 UTC', '2026-11-01T07:30:00.000Z'],
    ['01.11.2026 10:05', '2026-11-01T09:05:00.000Z'],
    ['1.11.26, 10:05 Uhr', '2026-11-01T09:05:00.000Z'],
    ['25/12/2026 23:59', '2026-12-25T22:59:00.000Z'],
    ['12/25/2026 11:59 PM', '2026-12-25T22:59:00.000Z'],
    ['11/11/2026 12:00 AM', '2026-11-10T23:00:00.000Z'],
    ['Nov 1, 2026 10:05 am', '2026-11-01T09:05:00.000Z'],
    ['1. März 2026 08:00', '2026-03-01T07:00:00.000Z'],
    ['3 Dec 2026', '2026-12-02T23:00:00.000Z'],
    ['1793606400', '2026-11-02T08:00:00.000Z'],
    ['1793606400000', '2026-11-02T08:00:00.000Z'],
  ])('is read as people and programs write it: %s', (text, expected) => {
    expect(iso(readMoment(text, berlin))).toBe(expected);
  });

  test('is ambiguous when day and month can be told apart by nothing, and not when it is said', () => {
    expect(readMoment('03/04/2026', berlin)).toBe('ambiguous');
    expect(readMoment('03-04-2026 10:00', berlin)).toBe('ambiguous');
    expect(iso(readMoment('03/04/2026', { ...berlin, order: 'day-first' }))).toBe(
      '2026-04-02T22:00:00.000Z',
    );
    expect(iso(readMoment('03/04/2026', { ...berlin, order: 'month-first' }))).toBe(
      '2026-03-03T23:00:00.000Z',
    );
  });

  test.each([
    '',
    'yesterday',
    '2026-02-30',
    '31.04.2026',
    '2026-13-01',
    '2026-11-01 25:00',
    '13:00 pm',
    '45291.5',
    '0x10',
    '11/31/2026',
  ])('is not read from %j', (text) => {
    expect(readMoment(text, berlin)).toBeUndefined();
  });

  test('is found through a clock change: the first of two, and the one after a gap', () => {
    const at = (wall: string) =>
      new Date(localMoment(Date.parse(`${wall}Z`), 'Europe/Berlin')).toISOString();
    expect(at('2026-10-25T02:30:00')).toBe('2026-10-25T00:30:00.000Z');
    expect(at('2026-10-25T03:30:00')).toBe('2026-10-25T02:30:00.000Z');
    expect(at('2026-03-29T02:30:00')).toBe('2026-03-29T01:30:00.000Z');
    expect(at('2026-03-29T12:00:00')).toBe('2026-03-29T10:00:00.000Z');
  });
});

describe('a duration', () => {
  test.each([
    ['173', 'minutes', 10_380_000],
    ['1,5', 'hours', 5_400_000],
    ['39600', 'seconds', 39_600_000],
    ['05:30:00', 'minutes', 19_800_000],
    ['125:05', 'minutes', 450_300_000],
    ['-3', 'minutes', -180_000],
  ] as const)('is read: %s %s', (text, unit, ms) => {
    expect(readDuration(text, unit)).toBe(ms);
  });

  test('is none without a number', () => {
    expect(readDuration('soon', 'minutes')).toBeUndefined();
  });

  test('has its unit in the name of its column, or none', () => {
    expect(unitInName('First reply time in minutes')).toBe('minutes');
    expect(unitInName('First response time (s)')).toBe('seconds');
    expect(unitInName('First response time (in hrs)')).toBe('hours');
    expect(unitInName('Antwortzeit in Stunden')).toBe('hours');
    expect(unitInName('Reply time')).toBeUndefined();
  });
});
