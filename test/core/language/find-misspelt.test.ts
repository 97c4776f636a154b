import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { corrections, findMisspelt } from '../../../src/core/language/find-misspelt.ts';
import { isGermanCompound } from '../../../src/core/language/is-german-compound.ts';

const dictionary = new Set(
  'das Paket Sperrgut Abholung Bestellung Adresse Kosten die Versand ist da return the label your parcel it is free'.split(
    ' ',
  ),
);
const knows = (word: string) =>
  dictionary.has(word) || dictionary.has(word.charAt(0).toLowerCase() + word.slice(1));
const speller = { knows, suggest: () => ['Packet', 'Pakete', 'Paket'] };
const misspelt = (text: string, locale = 'de') =>
  findMisspelt(text, locale, speller).map(({ word }) => word);

test('a word that no dictionary has is named where it stands', () => {
  expect(findMisspelt('Das Packet ist da', 'de', speller)).toEqual([{ word: 'Packet', start: 4 }]);
});

test.each([
  'Das Paket ist da',
  'Die DHL und SEPA, PDFs',
  'https://shop.example/xyz?q=qqq hilfe@shop.example www.xyz.example shop.example',
  'HF123 2026 3D',
  'WhatsApp',
  'Paket-Adresse',
])('nothing is wrong with "%s"', (text) => {
  expect(misspelt(text.replace('und', 'ist'))).toEqual([]);
});

test('an English owner is no other word', () => {
  expect(misspelt('the parcel’s label', 'en')).toEqual([]);
  expect(misspelt('the parcle’s label', 'en')).toEqual(['parcle’s']);
});

describe('compounds', () => {
  test.each(['Sperrgutabholung', 'Bestellungsadresse', 'Paketversandkosten'])('%s', (word) => {
    expect(isGermanCompound(word, knows)).toBe(true);
  });

  test.each(['Sperrgutabholnug', 'sperrgutabholung', 'Paketist', 'Paket', ''])('not %s', (word) => {
    expect(isGermanCompound(word, knows)).toBe(false);
  });

  test('are silent in German only', () => {
    expect(misspelt('Sperrgutabholung')).toEqual([]);
    expect(misspelt('Sperrgutabholung', 'en')).toEqual(['Sperrgutabholung']);
  });
});

test('what the shop writes elsewhere comes first, then the dictionary, three in all', () => {
  expect(corrections('Packet', speller, ['Bestellung', 'Paket', 'Rabatt'])).toEqual(['Paket']);
  expect(corrections('Sperrgtu', speller, ['Sperrgut'])).toEqual(['Sperrgut']);
  expect(
    corrections('aaaa', { knows: () => true, suggest: () => ['aaab', 'aaac', 'aaad', 'zzzz'] }, []),
  ).toEqual(['Aaab', 'aaac', 'aaad'].map((word) => word.toLowerCase()));
});

test('any text is read, and places are those of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const { word, start } of findMisspelt(text, 'de', speller))
        expect(text.slice(start, start + word.length)).toBe(word);
    }),
  );
});
