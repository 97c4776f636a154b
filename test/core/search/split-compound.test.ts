import { expect, test } from 'vitest';
import { foldText } from '../../../src/core/search/fold-text.ts';
import { splitCompound } from '../../../src/core/search/split-compound.ts';

const known = [
  'Rückgabe',
  'Frist',
  'Lieferung',
  'Adresse',
  'Kunde',
  'Konto',
  'Zeit',
  'rücksenden',
  'Kosten',
];
const folded = new Map(known.map((word) => [foldText(word, 'de'), word]));
const parts = (word: string) => splitCompound(foldText(word, 'de'), (text) => folded.get(text));

test.each([
  ['Rückgabefrist', ['Rückgabe', 'Frist']],
  ['Lieferungsadresse', ['Lieferung', 'Adresse']],
  ['Lieferzeit', ['Lieferung', 'Zeit']],
  ['Kundenkonto', ['Kunde', 'Konto']],
  ['Rücksendekosten', ['rücksenden', 'Kosten']],
])('%s has its parts, whatever joins them', (word, expected) => {
  expect(parts(word)).toEqual(expected);
});

test('one known part is better than none', () => {
  expect(parts('Sonderfrist')).toEqual(['Frist']);
});

test('a word without known parts stays whole', () => {
  expect(parts('Schmetterling')).toEqual([]);
  expect(parts('ab')).toEqual([]);
});
