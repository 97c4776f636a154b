import { expect, test } from 'vitest';
import { findAddress } from '../../../src/core/language/find-address.ts';

const forms = (text: string) => findAddress(text).map(({ form, text: words }) => [form, words]);

test.each([
  ['Du findest es in deinem Konto.', ['Du', 'deinem']],
  ['Wir melden uns bei euch und eurer Familie.', ['euch', 'eurer']],
  ['Das Etikett schicken wir dir.', ['dir']],
  ['Öffne die Mail. Wähle den Link.', ['Öffne', 'Wähle']],
  ['Bitte gib die Nummer an.', ['Bitte gib']],
])('du is heard in "%s"', (text, words) => {
  expect(forms(text)).toEqual(words.map((word) => ['du', word]));
});

test.each([
  ['Klicken Sie auf den Link.', ['Sie']],
  ['Wir schicken Ihnen Ihr Etikett.', ['Ihnen', 'Ihr']],
  ['Das steht in Ihrer Bestätigung.', ['Ihrer']],
])('Sie is heard in "%s"', (text, words) => {
  expect(forms(text)).toEqual(words.map((word) => ['Sie', word]));
});

test.each([
  'Die Mail kommt sofort. Sie enthält den Link.',
  'Fragt die Nachbarin, ob sie das Paket hat.',
  'Die Firma und ihr Fahrer, ihre Adresse und was ihnen fehlt.',
  'Die Post liefert. Ihre Filialen sind geöffnet.',
  'So geht es: Sie ist schon da.',
  'Der Aufkleber sagt: „Sie ist leer.“',
  'Gebe es Streit, hilft ein Mensch.',
  'Die Wahl der Adresse und das Duo, dirigieren, Deinstallation.',
])('neither is heard in "%s"', (text) => {
  expect(forms(text)).toEqual([]);
});

test('places are those of the text', () => {
  const text = 'Öffnen Sie die App. Nimm dein Paket.';
  for (const { start, end, text: words } of findAddress(text))
    expect(text.slice(start, end)).toBe(words);
  expect(forms(text)).toEqual([
    ['Sie', 'Sie'],
    ['du', 'Nimm'],
    ['du', 'dein'],
  ]);
});
