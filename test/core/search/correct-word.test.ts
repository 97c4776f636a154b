import { expect, test } from 'vitest';
import { buildFrontIndex } from '../../../src/core/search/build-front-index.ts';
import { correctWord } from '../../../src/core/search/correct-word.ts';
import { openFrontWords } from '../../../src/core/search/front-words.ts';
import { languageOf } from '../../../src/core/search/language.ts';
import { englishDocuments } from './sample-documents.ts';

const { spellings } = openFrontWords(
  buildFrontIndex(englishDocuments, 'en', () => ''),
  languageOf('en'),
);
const corrected = (word: string) => correctWord(word, spellings)?.spelling.word;

test.each([
  ['pasword', 'password'],
  ['passwrod', 'password'],
  ['trakcing', 'tracking'],
  ['invioce', 'invoice'],
  ['adress', 'address'],
])('a typing error is corrected to a word of the site: %s', (typed, meant) => {
  expect(corrected(typed)).toBe(meant);
});

test('a short word is not corrected, nor one that is far from all others', () => {
  expect(corrected('lik')).toBeUndefined();
  expect(corrected('giraffe')).toBeUndefined();
});

test('a word with digits is no typing error', () => {
  expect(corrected('l1nk')).toBeUndefined();
});
