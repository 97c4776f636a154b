import { expect, test } from 'vitest';
import {
  amstadReadingEase,
  fleschReadingEase,
  readingEase,
  wienerSachtextformel,
} from '../../../src/core/language/readability.ts';
import { measureText } from '../../../src/core/language/text-measures.ts';
import { wordsOf } from '../../../src/core/language/words-of.ts';

test('a German text counted by hand', () => {
  // Ihr Pa-ket ist da. (4 words, 5 syllables)  Wir er-stat-ten Ih-nen das Geld in-ner-halb von drei Ta-gen. (9, 15)
  const measures = measureText(
    ['Ihr Paket ist da. Wir erstatten Ihnen das Geld innerhalb von drei Tagen.'],
    'de',
  );
  expect(measures).toEqual({
    sentences: 2,
    words: 13,
    syllables: 20,
    shortWords: 8, // Ihr ist da; Wir das Geld von drei
    manySyllables: 2, // erstatten innerhalb
    longWords: 2, // erstatten innerhalb
    longestSentence: 9,
  });
  // 180 − 6.5 − 58.5 · 20/13
  expect(amstadReadingEase(measures)).toBeCloseTo(83.5, 6);
  // 0.1935 · 15.3846 + 0.1672 · 6.5 + 0.1297 · 15.3846 − 0.0327 · 61.5385 − 0.875
  expect(wienerSachtextformel(measures)).toBeCloseTo(3.1718, 3);
});

test('an English text counted by hand', () => {
  // Your par-cel is here. (4 words, 5 syllables)  We re-fund your mo-ney with-in three days of de-liv-er-y. (9, 16)
  const measures = measureText(
    ['Your parcel is here.', 'We refund your money within three days of delivery.'],
    'en',
  );
  expect(measures).toMatchObject({ sentences: 2, words: 13, syllables: 20, longestSentence: 9 });
  // 206.835 − 1.015 · 6.5 − 84.6 · 20/13
  expect(fleschReadingEase(measures)).toBeCloseTo(70.084, 3);
});

test('a hard text is further from the easy end than a plain one', () => {
  const hard = measureText(
    [
      'Im Falle einer Inanspruchnahme des gesetzlichen Widerrufsrechts erfolgt die Rückabwicklung der Zahlungsverpflichtung unter Verwendung desselben Zahlungsmittels.',
    ],
    'de',
  );
  expect(amstadReadingEase(hard)).toBeLessThan(10);
  expect(wienerSachtextformel(hard)).toBeGreaterThan(15);
});

test('a text without words has no readability, and neither has a language without a formula', () => {
  const empty = measureText(['', ' – '], 'de');
  expect(empty.words).toBe(0);
  expect(amstadReadingEase(empty)).toBeUndefined();
  expect(fleschReadingEase(empty)).toBeUndefined();
  expect(wienerSachtextformel(empty)).toBeUndefined();
  expect(readingEase(measureText(['Votre colis arrive demain.'], 'fr'), 'fr')).toBeUndefined();
});

test('a hyphen joins words, a dash and a blank part them', () => {
  expect(wordsOf('Ihre E-Mail-Adresse – 2–3 Werktage, Hin- und Rückversand', 'de')).toEqual([
    'Ihre',
    'E-Mail-Adresse',
    '2',
    '3',
    'Werktage',
    'Hin',
    'und',
    'Rückversand',
  ]);
  expect(wordsOf('It’s your in-store voucher', 'en')).toEqual([
    'It’s',
    'your',
    'in-store',
    'voucher',
  ]);
});
