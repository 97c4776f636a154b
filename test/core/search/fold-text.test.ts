import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../../../src/core/search/fold-text.ts';

test.each([
  ['Rückgabe', 'ruckgabe'],
  ['Rueckgabe', 'ruckgabe'],
  ['RUCKGABE', 'ruckgabe'],
  ['Straße', 'strasse'],
  ['Oesterreich', 'osterreich'],
  ['Größe', 'grosse'],
  ['ﬁnden', 'finden'],
])('German umlauts and ß are the same in every spelling: %s', (text, folded) => {
  expect(foldText(text, 'de')).toBe(folded);
});

test.each(['neue', 'teuer', 'quelle', 'bauen', 'treue'])(
  'an e after another vowel or q is no umlaut: %s',
  (word) => {
    expect(foldText(word, 'de')).toBe(word);
  },
);

test('English keeps its vowels', () => {
  expect(foldText('Due dates, blue shoes, café', 'en')).toBe('due dates, blue shoes, cafe');
});

test('a typographic apostrophe is an apostrophe', () => {
  expect(foldText('can’t', 'en')).toBe("can't");
});

test('an English possessive or shortened "is" is left out', () => {
  expect(foldText("Where’s the parcel's label", 'en')).toBe('where the parcel label');
});

test('text of plain letters, which takes a short way, is folded like any other', () => {
  // The accent at the end makes it take the long way, and goes.
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme-ascii' }),
      fc.constantFrom('de', 'en'),
      (text, code) => {
        expect(foldText(text, code)).toBe(foldText(`${text}\u0301`, code));
      },
    ),
    { seed: 20261121 },
  );
});
