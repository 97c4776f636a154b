import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugOf } from '../../../src/core/content/slug-of.ts';

test('a question becomes a file name of plain letters, with umlauts spelled out', () => {
  expect(slugOf('Darf ich Öl zurückschicken?')).toBe('darf-ich-oel-zurueckschicken');
  expect(slugOf('Größe – „XL“ (Straße)')).toBe('groesse-xl-strasse');
  expect(slugOf("Where's my café order #5?")).toBe('wheres-my-cafe-order-5');
});

test('both Unicode forms of an umlaut give the same name', () => {
  expect(slugOf('Rückgabe'.normalize('NFD'))).toBe('rueckgabe');
});

test('a long question is cut between its words', () => {
  expect(slugOf('What do I do when the parcel says delivered but nothing is here', 30)).toBe(
    'what-do-i-do-when-the-parcel',
  );
});

test('whatever is typed, the name is an address or empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(slugOf(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(slugOf(text).length).toBeLessThanOrEqual(60);
    }),
    { seed: 7 },
  );
});
