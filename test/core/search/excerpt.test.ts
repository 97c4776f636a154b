import { expect, test } from 'vitest';
import { findExcerpt, markWords } from '../../../src/core/search/excerpt.ts';
import { languageOf } from '../../../src/core/search/language.ts';
import type { TextPart } from '../../../src/core/search/outcome.ts';

const german = languageOf('de');
const stems = (...words: string[]) =>
  new Map(words.map((word) => [german.stem(german.fold(word)), 1]));
const shown = (parts: readonly TextPart[] | undefined) =>
  parts?.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('');

test('whole words are marked, whatever their form and the spelling of their umlauts', () => {
  expect(
    shown(
      markWords(
        'Für Rücksendungen gilt: größere Räder zuerst.',
        stems('ruecksendung', 'Rad'),
        german,
      ),
    ),
  ).toBe('Für [Rücksendungen] gilt: größere [Räder] zuerst.');
  expect(shown(markWords('Die Straße, die Strasse.', stems('strasse'), german))).toBe(
    'Die [Straße], die [Strasse].',
  );
});

test('the sentence with most of the query is chosen, and its section named', () => {
  const found = findExcerpt(
    [
      { id: '', heading: '', text: 'Wir liefern schnell. Das Paket kommt bald.' },
      {
        id: 'nachbar',
        heading: 'Beim Nachbarn',
        text: 'Manchmal liegt das Paket beim Nachbarn. Fragen Sie nach.',
      },
    ],
    stems('Paket', 'Nachbar'),
    german,
  );
  expect(shown(found?.parts)).toBe('Manchmal liegt das [Paket] beim [Nachbarn].');
  expect(found?.section).toEqual({ id: 'nachbar', heading: 'Beim Nachbarn' });
});

test('of equal sentences the first is chosen', () => {
  const found = findExcerpt(
    [{ id: '', heading: '', text: 'Das Paket ist da. Das Paket ist weg.' }],
    stems('Paket'),
    german,
  );
  expect(shown(found?.parts)).toBe('Das [Paket] ist da.');
});

test('a text without a word of the query has no excerpt', () => {
  expect(
    findExcerpt([{ id: '', heading: '', text: 'Hallo.' }], stems('Paket'), german),
  ).toBeUndefined();
});

test('a very long sentence is cut between words', () => {
  const found = findExcerpt(
    [{ id: '', heading: '', text: `Das Paket ${'kommt noch '.repeat(80)}.` }],
    stems('Paket'),
    german,
  );
  expect(shown(found?.parts)).toMatch(/^Das \[Paket\] .* (?:kommt|noch) …$/);
});

test('a date does not end a sentence', () => {
  const text = 'Bis zum 31. Januar können Sie das Paket zurückschicken. Danach nicht mehr.';
  const found = findExcerpt([{ id: '', heading: '', text }], stems('zurückschicken'), german);
  expect(shown(found?.parts)).toBe('Bis zum 31. Januar können Sie das Paket [zurückschicken].');
});

test('what is wanted chooses the sentence, what is marked may be more', () => {
  const sections = [{ id: '', heading: '', text: 'Ihr Paket ist da. Der Nachbar hat das Paket.' }];
  const found = findExcerpt(sections, stems('Nachbar'), german, stems('Nachbar', 'Paket'));
  expect(shown(found?.parts)).toBe('Der [Nachbar] hat das [Paket].');
});
