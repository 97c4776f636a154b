import { expect, test } from 'vitest';
import { buildFrontIndex } from '../../../src/core/search/build-front-index.ts';
import { openThesaurus } from '../../../src/core/search/expand-words.ts';
import { openFrontWords } from '../../../src/core/search/front-words.ts';
import { languageOf } from '../../../src/core/search/language.ts';
import { planQuery, type QueryContext } from '../../../src/core/search/plan-query.ts';
import type { SearchDocument } from '../../../src/core/search/search-document.ts';
import { englishDocuments, germanDocuments } from './sample-documents.ts';

function contextOf(documents: readonly SearchDocument[], locale: string): QueryContext {
  const language = languageOf(locale);
  const index = buildFrontIndex(documents, locale, () => '');
  const words = openFrontWords(index, language);
  return { language, words, thesaurus: openThesaurus(index.ideas, words, language) };
}

const english = contextOf(englishDocuments, 'en');
const german = contextOf(germanDocuments, 'de');
const words = (query: string) => planQuery(query, english).terms.map(({ word }) => word);

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
  const plan = planQuery('I forgot my pasword', english);
  expect(plan.corrected).toBe('i forgot my password');
  expect(plan.terms.find(({ word }) => word === 'pasword')?.match).toBe('corrected');
});

test('a word whose stem is known is never corrected', () => {
  const plan = planQuery('returning', english);
  expect(plan.corrected).toBeUndefined();
  expect(plan.terms[0]?.match).toBe('known');
});

test('the beginning of a word is not a typing error', () => {
  const [term] = planQuery('passw', english).terms;
  expect(term?.match).toBe('begun');
  expect(term?.stems).toContain(english.language.stem('password'));
});

test('a correction is shown with its umlauts', () => {
  expect(planQuery('ruckerstatung', german).corrected).toBe('rückerstattung');
});

test('of a long message the telling words are kept', () => {
  const message = `${'well you know it is just that really '.repeat(200)} ${Array.from({ length: 40 }, (_, at) => `blah${'abcdefghij'[at % 10]}${'klmnopqrst'[Math.floor(at / 10)]}`).join(' ')}`;
  const { terms } = planQuery(`refund parcel ${message}`, english);
  expect(terms.length).toBeLessThanOrEqual(24);
  expect(terms.map(({ word }) => word)).toEqual(expect.arrayContaining(['refund', 'parcel']));
});

test('a text without words has no terms', () => {
  expect(planQuery(' … 🙂 !!! ', english).terms).toEqual([]);
});

test('a word of the language that the site does not use is no typing error', () => {
  // One letter away from "price", which the site has.
  expect(planQuery('prise', english).terms[0]?.match).toBe('corrected');
  // One letter away from "back", which the site has too, but people do ask about their bank.
  expect(planQuery('bank', english).terms[0]?.match).toBe('unknown');
});

test('what a customer calls it leads to what the site calls it', () => {
  const refund = english.language.stem('refund');
  const typed = planQuery('reimbursement', english).terms[0];
  expect(typed?.stems).toEqual([]);
  expect(typed?.alternatives.get(refund)).toBeGreaterThan(0);
});

test('a typing error in such a word is corrected too', () => {
  const [term] = planQuery('reimbursemnt', english).terms;
  expect(term?.match).toBe('corrected');
  expect(term?.alternatives.has(english.language.stem('refund'))).toBe(true);
});

test('a phrase is understood in either order and with words between', () => {
  const stem = german.language.stem('zurucksenden');
  for (const query of ['schicke das paket zurück', 'zurück schicken']) {
    const { terms } = planQuery(query, german);
    expect(terms.some(({ alternatives }) => alternatives.has(stem))).toBe(true);
  }
});

test('a German participle leads to its verb and its noun', () => {
  const [term] = planQuery('zurückgesendet', german).terms;
  expect(term?.alternatives.has(german.language.stem('zurucksenden'))).toBe(true);
});
