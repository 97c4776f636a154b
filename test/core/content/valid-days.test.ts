import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/calendar/working-days.ts';
import {
  holesBetween,
  isValidOn,
  shareDay,
  type ValidDays,
} from '../../../src/core/content/valid-days.ts';

const first = '2026-02-20';
const dayAt = (index: number) => addDays(first, index);
const everyDay = Array.from({ length: 40 }, (_, index) => dayAt(index));

/** Between day 1 and day 38, open at either end or not, never ending before it begins. */
const validDays = fc
  .record({
    from: fc.integer({ min: 1, max: 38 }),
    length: fc.integer({ min: 0, max: 10 }),
    open: fc.constantFrom('no', 'start', 'end'),
  })
  .map(
    ({ from, length, open }): ValidDays => ({
      ...(open !== 'start' && { validFrom: dayAt(from) }),
      ...(open !== 'end' && { validUntil: dayAt(Math.min(38, from + length)) }),
    }),
  );

describe('isValidOn', () => {
  test('the first and the last day count', () => {
    const days = { validFrom: '2026-11-15', validUntil: '2027-01-31' };
    expect(
      ['2026-11-14', '2026-11-15', '2027-01-31', '2027-02-01'].map((day) => isValidOn(days, day)),
    ).toEqual([false, true, true, false]);
  });

  test('without a first or a last day it goes on', () => {
    expect(isValidOn({}, '1900-01-01')).toBe(true);
    expect(isValidOn({ validFrom: '2026-11-15' }, '2999-01-01')).toBe(true);
    expect(isValidOn({ validUntil: '2026-11-15' }, '1900-01-01')).toBe(true);
  });
});

test('two share a day exactly when both hold on one', () => {
  fc.assert(
    fc.property(validDays, validDays, (a, b) => {
      expect(shareDay(a, b)).toBe(everyDay.some((day) => isValidOn(a, day) && isValidOn(b, day)));
    }),
  );
});

test('holes are the days, between the first and the last of all, on which nothing holds', () => {
  fc.assert(
    fc.property(fc.array(validDays, { maxLength: 6 }), (all) => {
      const covered = everyDay.map((day) => all.some((days) => isValidOn(days, day)));
      const [from, until] = [covered.indexOf(true), covered.lastIndexOf(true)];
      const expected = everyDay.filter(
        (_, index) => from < index && index < until && covered[index] === false,
      );
      const found = holesBetween(all).flatMap((hole) =>
        everyDay.filter((day) => hole.from <= day && day <= hole.until),
      );
      expect(found).toEqual(expected);
    }),
  );
});
