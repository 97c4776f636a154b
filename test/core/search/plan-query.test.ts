import { expect, test } from 'vitest';
import { buildFrontIndex } from '../../../src/core/search/build-front-index.ts';
import { openFrontWords } from '../../../src/core/search/front-words.ts';
import { languageOf } from '../../../src/core/search/language.ts';
import { planQuery } from '../../../src/core/search/plan-query.ts';
import { englishDocuments, germanDocuments } from './sample-documents.ts';

const english = languageOf('en');
const german = languageOf('de');
const site = openFrontWords(
  buildFrontIndex(englishDocuments, 'en', () => ''),
  english,
);
const germanSite = openFrontWords(
  buildFrontIndex(germanDocuments, 'de', () => ''),
  german,
);
const words = (query: string) => planQuery(query, english, site).terms.map(({ word }) => word);

test('stop words are not searched, the words of the matter are', () => {
  expect(words('what is the tracking link for the parcel')).toEqual(['tracking', 'link', 'parcel']);
});

test('a query of stop words only is searched for them', () => {
  expect(words('is it the')).toEqual(['is', 'it', 'the']);
});

test('negations and question words are searched', () => {
  expect(words('where is it, it has not come')).toEqual(expect.arrayContaining(['where', 'not']));
});

test('order numbers are not searched', () => {
  expect(words('cancel order 0012384')).toEqual(['cancel', 'order']);
});

test('the same word twice, or in two forms, is one term', () => {
  expect(words('return returned returns')).toHaveLength(1);
});

test('a corrected query is given back whole', () => {
  const plan = planQuery('I forgot my pasword', english, site);
  expect(plan.corrected).toBe('i forgot my password');
  expect(plan.terms.find(({ word }) => word === 'pasword')?.match).toBe('corrected');
});

test('a word whose stem is known is never corrected', () => {
  const plan = planQuery('returning', english, site);
  expect(plan.corrected).toBeUndefined();
  expect(plan.terms[0]?.match).toBe('known');
});

test('the beginning of a word is not a typing error', () => {
  const [term] = planQuery('passw', english, site).terms;
  expect(term?.match).toBe('begun');
  expect(term?.stems).toContain(english.stem('password'));
});

test('a correction is shown with its umlauts', () => {
  expect(planQuery('ruckerstatung', german, germanSite).corrected).toBe('rückerstattung');
});

test('of a long message the telling words are kept', () => {
  const message = `${'well you know it is just that really '.repeat(200)} ${Array.from({ length: 40 }, (_, at) => `blah${'abcdefghij'[at % 10]}${'klmnopqrst'[Math.floor(at / 10)]}`).join(' ')}`;
  const { terms } = planQuery(`refund parcel ${message}`, english, site);
  expect(terms.length).toBeLessThanOrEqual(24);
  expect(terms.map(({ word }) => word)).toEqual(expect.arrayContaining(['refund', 'parcel']));
});

test('a text without words has no terms', () => {
  expect(planQuery(' … 🙂 !!! ', english, site).terms).toEqual([]);
});
