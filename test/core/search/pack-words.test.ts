import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packWords, unpackWords } from '../../../src/core/search/pack-words.ts';

test('a word says how many letters it shares with the one before', () => {
  expect(packWords(['parcel', 'parcels', 'pay'])).toEqual({ shared: 'AGC', rest: 'parcel\ns\ny' });
});

test('words come back as they were, in any script, through JSON too', () => {
  const word = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\n'));
  fc.assert(
    fc.property(fc.uniqueArray(word), (words) => {
      const sorted = [...words].sort();
      expect(unpackWords(JSON.parse(JSON.stringify(packWords(sorted))))).toEqual(sorted);
    }),
  );
});

test('half of a list is refused', () => {
  const { shared, rest } = packWords(['parcel', 'parcels', 'pay']);
  expect(() => unpackWords({ shared, rest: rest.slice(0, 6) })).toThrow('incomplete');
});
