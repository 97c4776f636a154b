import { describe, expect, test } from 'vitest';
import { collapseSearches, replacesPrevious } from '../../../src/core/events/collapse-searches.ts';
import { osaDistance } from '../../../src/core/events/osa-distance.ts';
import { storedEvent } from './sample-events.ts';

const search = (q: string, seconds: number) =>
  storedEvent({ type: 'search', q, t: seconds * 1000 });
const click = (seconds: number) => storedEvent({ type: 'search_click', t: seconds * 1000 });
const meant = (...events: ReturnType<typeof storedEvent>[]) =>
  collapseSearches(events).map(({ q }) => q);

// deflection.md 9, row 12
describe('collapse', () => {
  test('a query being typed is its last form', () => {
    expect(meant(search('ret', 0), search('retu', 0.4), search('return', 0.9))).toEqual(['return']);
  });

  test('a corrected typing error is the corrected query', () => {
    expect(meant(search('retrun', 0), search('Return ', 4))).toEqual(['Return ']);
  });

  test('another word is another search', () => {
    expect(meant(search('return', 0), search('refund', 8))).toEqual(['return', 'refund']);
  });

  test('a word more within ten seconds is the same search, later it is another', () => {
    expect(meant(search('return', 0), search('return label', 6))).toEqual(['return label']);
    expect(meant(search('return', 0), search('return label', 10))).toEqual(['return label']);
    expect(meant(search('return', 0), search('return label', 10.001))).toHaveLength(2);
    expect(meant(search('return', 0), search('return label', 20))).toEqual([
      'return',
      'return label',
    ]);
  });

  test('a click in between makes two searches', () => {
    expect(meant(search('return', 0), click(2), search('return label', 5))).toEqual([
      'return',
      'return label',
    ]);
  });

  test('short words are never one another’s typing error', () => {
    expect(meant(search('dhl', 0), search('dpd', 3))).toEqual(['dhl', 'dpd']);
    expect(meant(search('dhl', 0), search('dhk', 3))).toEqual(['dhl', 'dhk']);
  });

  test('two errors are forgiven in long queries only', () => {
    expect(meant(search('widerruf', 0), search('wiederuf', 3))).toEqual(['wiederuf']);
    expect(meant(search('rechnug', 0), search('reschnung', 3))).toHaveLength(2);
  });

  test('the leave that a settled search causes does not stand between, another leave does', () => {
    const leave = (next: 'search' | 'close', seconds: number) =>
      storedEvent({ type: 'leave', next, t: seconds * 1000 });
    expect(meant(search('ret', 0), leave('search', 1), search('return', 1))).toEqual(['return']);
    expect(meant(search('ret', 0), leave('close', 1), search('return', 2))).toHaveLength(2);
  });

  test('each step counts its ten seconds anew', () => {
    expect(meant(search('ret', 0), search('retu', 9), search('return', 18))).toEqual(['return']);
  });

  test('shortening counts like lengthening', () => {
    expect(replacesPrevious({ q: 'return label', t: 0 }, { q: 'return', t: 3000 })).toBe(true);
  });
});

// Expected values computed by hand from the definition; "ca"/"abc" is 3 here and 2 under unrestricted Damerau-Levenshtein.
test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['retrun', 'return', 1],
  ['refund', 'return', 3],
  ['dhl', 'dpd', 2],
  ['ca', 'abc', 3],
  ['kitten', 'sitting', 3],
  ['😀ab', '😀ba', 1],
])('osaDistance(%j, %j) is %i, both ways round', (a, b, distance) => {
  expect(osaDistance(a, b)).toBe(distance);
  expect(osaDistance(b, a)).toBe(distance);
});
