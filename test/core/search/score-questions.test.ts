import { expect, test } from 'vitest';
import { buildFrontIndex } from '../../../src/core/search/build-front-index.ts';
import { openThesaurus } from '../../../src/core/search/expand-words.ts';
import { openFrontWords } from '../../../src/core/search/front-words.ts';
import { languageOf } from '../../../src/core/search/language.ts';
import { planQuery } from '../../../src/core/search/plan-query.ts';
import {
  openAsked,
  openTitles,
  queryLength,
  scoreQuestions,
  typedExactly,
} from '../../../src/core/search/score-questions.ts';
import { englishDocuments } from './sample-documents.ts';

const language = languageOf('en');
const index = buildFrontIndex(englishDocuments, 'en', () => '');
const words = openFrontWords(index, language);
const thesaurus = openThesaurus(index.ideas, words, language);
const titles = openTitles(index.articles, words, language);
const asked = openAsked(index.articles, words, language);
const termsOf = (query: string) => planQuery(query, { language, words, thesaurus }).terms;
const place = (slug: string) =>
  index.articles.findIndex(({ article }) => article.endsWith(`/${slug}`));

test('a title that is the query has the length of the query, others have less', () => {
  const terms = termsOf('cancel an order');
  const scores = scoreQuestions(terms, titles, words);
  expect(scores[place('cancel-order')]).toBeCloseTo(queryLength(terms, words));
  expect(Math.max(...scores)).toBe(scores[place('cancel-order')]);
});

test('words of the title that were not asked for cost', () => {
  const scores = scoreQuestions(termsOf('password'), titles, words);
  const whole = scoreQuestions(termsOf('reset forgotten password'), titles, words);
  const title = place('reset-password');
  expect(scores[title]).toBeGreaterThan(0);
  expect(whole[title]).toBeGreaterThan(scores[title] ?? 0);
});

test('an article without a word of the query gets nothing', () => {
  expect(scoreQuestions(termsOf('parcel'), titles, words)[place('pay-by-invoice')]).toBe(0);
});

test('questions that editors wrote down are told when they are typed word for word', () => {
  expect(typedExactly('How do I get my money back?', asked, language)).toEqual([
    place('return-an-item'),
  ]);
  expect(typedExactly('how do i get money', asked, language)).toEqual([]);
  expect(typedExactly('', titles, language)).toEqual([]);
});
