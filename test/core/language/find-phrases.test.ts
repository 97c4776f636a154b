import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPhrases } from '../../../src/core/language/find-phrases.ts';

const find = (text: string, ...phrases: string[]) =>
  findPhrases(text, phrases, (phrase) => phrase).map((found) => found.text);

test('an expression is found as whole words, in either case and over a line end', () => {
  expect(find('Das ist Leider\nnicht möglich.', 'leider nicht')).toEqual(['Leider\nnicht']);
  expect(find('Das Stornogebäude', 'Storno')).toEqual([]);
});

test('a star stands for any ending', () => {
  expect(find('Die Stornierung und das Storno', 'Storno*', 'Stornier*')).toEqual([
    'Stornierung',
    'Storno',
  ]);
});

test('of two expressions at one place the longer one is found', () => {
  expect(find('Das ist leider nicht möglich.', 'leider nicht', 'leider nicht möglich')).toEqual([
    'leider nicht möglich',
  ]);
});

test('whatever an editor writes as an expression, it means itself', () => {
  expect(find('Preis (netto) + C++', '(netto)', 'C++')).toEqual(['(netto)', 'C++']);
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 12 }), fc.string(), (phrase, text) => {
      for (const { start, end, text: found } of findPhrases(text, [phrase], (one) => one))
        expect(text.slice(start, end)).toBe(found);
    }),
  );
});
