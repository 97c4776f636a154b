import { expect, test } from 'vitest';
import { findAdvice } from '../../../src/core/language/find-advice.ts';
import { houseStyle } from '../../../src/core/language/house-style.ts';

const style = { de: houseStyle(undefined, 'de'), en: houseStyle(undefined, 'en') };
const negative = (text: string, locale: 'de' | 'en') =>
  findAdvice(text, style[locale].negative).map((found) => found.text);
const jargon = (text: string, locale: 'de' | 'en') =>
  findAdvice(text, style[locale].jargon).map((found) => found.text);

test.each([
  ['de', 'Sie müssen leider selbst drucken.', 'Sie müssen leider'],
  ['de', 'Sie müssen das Formular ausfüllen.', 'Sie müssen'],
  ['de', 'Eine Änderung ist leider nicht möglich.', 'leider nicht möglich'],
  ['de', 'Das können wir nicht ändern.', 'können wir nicht'],
  ['de', 'Eine Rückgabe ist ausgeschlossen.', 'ausgeschlossen'],
  ['en', 'You must print the label.', 'You must'],
  ['en', 'We cannot change it.', 'We cannot'],
  ['en', 'We can’t change it.', 'We can’t'],
  ['en', 'Unfortunately the parcel is gone.', 'Unfortunately'],
  ['en', 'You failed to write the number.', 'You failed to'],
] as const)('in %s, "%s" says what does not work', (locale, text, found) => {
  expect(negative(text, locale)).toEqual([found]);
});

test.each([
  ['de', 'Sie müssen nichts einsenden.'],
  ['de', 'Sie müssen dafür kein Konto haben.'],
  ['de', 'Sie müssen mit niemandem streiten.'],
  ['de', 'Ist beides nicht möglich, bekommen Sie das Geld zurück.'],
  ['de', 'Auszahlen können wir nicht, aber Sie können das Guthaben verschenken.'],
  ['en', 'You don’t have to send anything.'],
  ['en', 'All you have to do is wait.'],
  ['en', 'We cannot pay it out, but you can give it away.'],
  ['en', 'If that is not possible, you get your money back.'],
] as const)('in %s, "%s" helps, and is left alone', (locale, text) => {
  expect(negative(text, locale)).toEqual([]);
});

test('words of the office are found, with any ending', () => {
  expect(jargon('Die Rückabwicklung erfolgt zeitnah.', 'de')).toEqual([
    'Rückabwicklung',
    'zeitnah',
  ]);
  expect(jargon('Send the RMA form prior to shipping, quoting the SKU.', 'en')).toEqual([
    'RMA',
    'prior to',
    'SKU',
  ]);
});

test('a shop adds its own expressions, replaces what is said about one, and allows others', () => {
  const own = houseStyle(
    {
      en: {
        jargon: { 'blue form': 'return slip', ETA: 'day' },
        fine: ['RMA', 'unfortunately'],
      },
    },
    'en',
  );
  expect(
    findAdvice('The blue form has the ETA and the RMA.', own.jargon).map(({ text, phrase }) => [
      text,
      phrase.instead.en,
    ]),
  ).toEqual([
    ['blue form', 'return slip'],
    ['ETA', 'day'],
  ]);
  expect(findAdvice('Unfortunately', own.negative)).toEqual([]);
});

test('without style.yml the defaults of plain language hold, and a language without any has none', () => {
  expect(style.de).toMatchObject({ address: undefined, longestSentence: 25, spelling: true });
  expect(style.de.readability.from).toBeLessThan(style.en.readability.from);
  expect(houseStyle({}, 'fr').jargon).toEqual([]);
  expect(houseStyle({}, 'fr').readability.from).toBe(Number.NEGATIVE_INFINITY);
});
