import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cutQuery,
  readSearchAddress,
  searchParams,
  titleQuery,
} from '../../src/browser/search-address.ts';

const allowed = { collections: ['shipping', 'returns'], locales: ['en', 'fr'] };
const read = (search: string) => readSearchAddress(new URLSearchParams(search), allowed);

test('an address says what is searched, in which collection, and in which other languages', () => {
  expect(read('?q=where+is+it&in=returns&also=fr')).toEqual({
    query: 'where is it',
    within: 'returns',
    also: ['fr'],
  });
});

test('what the site does not have is left out of an address', () => {
  expect(read('?in=toys&also=xx,en,en')).toEqual({ query: '', within: undefined, also: ['en'] });
});

test('whatever is searched can be put into an address and read again', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 1500 }),
      fc.constantFrom(undefined, ...allowed.collections),
      fc.subarray(allowed.locales),
      (text, within, also) => {
        const state = { query: cutQuery(text), within, also };
        expect(read(searchParams(state))).toEqual(state);
      },
    ),
  );
});

test('a question that is pasted whole is cut between characters, never inside one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 900, maxLength: 1100 }), (text) => {
      const cut = cutQuery(`${'🙂'.repeat(60)}${text}`);
      expect(cut.length).toBeLessThanOrEqual(1000);
      expect(cut.isWellFormed()).toBe(true);
    }),
  );
  expect(cutQuery(`x${'🙂'.repeat(600)}`)).toBe(`x${'🙂'.repeat(499)}`);
});

test('a title holds a short question whole and a long one up to a blank', () => {
  expect(titleQuery(' wo  ist mein\nPaket ')).toBe('wo ist mein Paket');
  const long = titleQuery('wort '.repeat(100));
  expect(long.length).toBeLessThanOrEqual(82);
  expect(long).toMatch(/wort …$/);
  expect(titleQuery('🙂'.repeat(200)).isWellFormed()).toBe(true);
});
