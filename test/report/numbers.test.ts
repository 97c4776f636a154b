import { describe, expect, test } from 'vitest';
import { createNumbers } from '../../src/report/numbers.ts';

const de = createNumbers('de');
const en = createNumbers('en');

describe('numbers of the report', () => {
  test('are whole from ten on, and never finer than a tenth', () => {
    expect([0, 0.04, 0.42, 2.149, 9.949, 9.95, 41.4].map(de.amount)).toEqual([
      '0',
      '0',
      '0,4',
      '2,1',
      '9,9',
      '10',
      '41',
    ]);
    expect(en.count(12_345)).toBe('12,345');
    expect(de.count(12_345)).toBe('12.345');
  });

  test('stand as ranges with one sign at the end, or before the first in English money', () => {
    expect(de.shares({ low: 0.231, high: 0.358 })).toBe('23–36\u00a0%');
    expect(en.shares({ low: 0.231, high: 0.358 })).toBe('23–36%');
    expect(de.monies({ low: 143.2, high: 429 })).toBe('143–429\u00a0€');
    expect(en.monies({ low: 143.2, high: 429 })).toBe('€143–429');
    expect(de.amounts({ low: 10.6, high: 26.2 })).toBe('11–26');
  });

  test('stand once where rounding makes the ends equal', () => {
    expect(de.shares({ low: 0.1201, high: 0.1203 })).toBe('12\u00a0%');
    expect(en.monies({ low: 5.1, high: 5.2 })).toBe('€5');
    expect(en.amounts({ low: 0, high: 0 })).toBe('0');
  });

  test('name days and languages in the words of the report, whatever the time zone of the machine', () => {
    expect(de.day('2026-11-21')).toBe('21. November 2026');
    expect(en.day('2026-11-21')).toBe('November 21, 2026');
    expect(de.language('en')).toBe('Englisch');
    expect(en.language('de')).toBe('German');
  });
});
