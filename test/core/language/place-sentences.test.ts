import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeSentences } from '../../../src/core/language/place-sentences.ts';

const sentences = (text: string, locale: string) =>
  placeSentences(text, locale).map((sentence) => sentence.text);

test('a full stop, a question mark and an exclamation mark end a sentence', () => {
  expect(sentences('Das Geld ist da. Wirklich? Ja! Gut', 'de')).toEqual([
    'Das Geld ist da.',
    'Wirklich?',
    'Ja!',
    'Gut',
  ]);
});

test.each([
  'Sie brauchen einen Beleg, z. B. Ihre Rechnung.',
  'Sie brauchen einen Beleg, z.B. Ihre Rechnung.',
  'Das Paket bzw. Ihre Sendung kommt, d. h. Sie sind zu Hause.',
  'Das kostet ca. 5 Euro inkl. Versand.',
  'Wir haben am 24. Dezember geschlossen.',
  'Fragen Sie Hr. Meier unter Nr. 5.',
  'Bücher, Kissen usw. liefern wir auch.',
])('no abbreviation or ordinal number ends it: %s', (text) => {
  expect(sentences(text, 'de')).toEqual([text]);
});

test.each([
  'You need a receipt, e.g. Your invoice or a photo.',
  'The label, i.e. The sticker, is in the box.',
  'Ask Mr. Miller or Dr. Smith about No. 5.',
  'It takes approx. 3 days.',
])('nor does one in English: %s', (text) => {
  expect(sentences(text, 'en')).toEqual([text]);
});

test('a word that only ends like an abbreviation ends its sentence', () => {
  expect(sentences('Holen Sie es am Kiosk ab. Legen Sie das Los bei. Fertig.', 'de')).toHaveLength(
    3,
  );
  expect(sentences('Tick yes or no. Then send it.', 'en')).toEqual([
    'Tick yes or no.',
    'Then send it.',
  ]);
  expect(sentences('Wir liefern 2026. Danach nicht mehr.', 'de')).toHaveLength(2);
  expect(sentences('Das gilt für 5 von 12. Der Rest folgt.', 'en')).toHaveLength(2);
});

test('a line that wraps ends no sentence', () => {
  expect(sentences('Gehen Sie auf Meine\nBestellungen und wählen Sie das Paket.', 'de')).toEqual([
    'Gehen Sie auf Meine\nBestellungen und wählen Sie das Paket.',
  ]);
});

test('places are those of the text, and nothing but blanks is lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Wort', 'z. B.', '. ', '? ', ' ', '\n', '12.', '„Ja.“ ', '😀'), {
        maxLength: 30,
      }),
      fc.constantFrom('de', 'en'),
      (parts, locale) => {
        const text = parts.join('');
        const placed = placeSentences(text, locale);
        for (const { text: sentence, start, end } of placed)
          expect(text.slice(start, end)).toBe(sentence);
        expect(
          placed
            .map((each) => each.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
      },
    ),
  );
});
