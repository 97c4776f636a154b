import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guessLanguage, knownLanguage } from '../../../src/core/search/guess-language.ts';
import { languageOf } from '../../../src/core/search/language.ts';
import { ideasOf } from '../../../src/core/search/read-lexicon.ts';

const languages = ['de', 'en'].map((code) => knownLanguage(code, languageOf(code), ideasOf(code)));
const guess = (query: string) => guessLanguage(query, languages);

test.each([
  ['where is my parcel', 'en'],
  ['refunded', 'en'],
  ['invoice', 'en'],
  ['WHERES MY MONEY??', 'en'],
  ['wo bleibt mein geld', 'de'],
  ['rückgabe', 'de'],
  ['rueckgabe', 'de'],
  ['Ich warte seit 3 Wochen auf mein Paket, das Tracking ist kaputt', 'de'],
])('%j is %s', (query, locale) => {
  expect(guess(query)).toBe(locale);
});

test.each(['', 'DHL', 'PayPal Klarna', '12345678', '🙂', 'in was', 'bonjour', 'مرحبا'])(
  '%j could be either',
  (query) => {
    expect(guess(query)).toBeUndefined();
  },
);

test('what customers of four shops ask is nearly never taken for the other language', () => {
  for (const locale of ['de', 'en']) {
    const queries = globSync(`test/fixtures/shops/*/queries.${locale}.tsv`).flatMap((file) =>
      readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t')[3] ?? ''),
    );
    expect(queries.length).toBeGreaterThan(800);
    const guesses = queries.map(guess);
    const share = (wanted: (guessed: string | undefined) => boolean) =>
      guesses.filter(wanted).length / queries.length;
    expect(share((guessed) => guessed === locale)).toBeGreaterThan(0.88);
    expect(share((guessed) => guessed !== undefined && guessed !== locale)).toBeLessThan(0.01);
  }
});

test('any text has an answer, and a language alone is told from none', () => {
  const [german] = languages;
  if (!german) throw new Error('There is no German.');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (query) => {
      expect(['de', 'en', undefined]).toContain(guess(query));
      expect(guessLanguage(query, [german])).toBeUndefined();
      expect(guessLanguage(query, [])).toBeUndefined();
    }),
  );
});
