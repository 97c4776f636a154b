import { describe, expect, test } from 'vitest';
import { buildFrontIndex } from '../../../src/core/search/build-front-index.ts';
import { createSearch } from '../../../src/core/search/create-search.ts';
import { trustedCloseness, trustIn } from '../../../src/core/search/learned-trust.ts';
import { englishDocuments } from './sample-documents.ts';

/** Questions by their words, each word of the value 1. */
function questions(...texts: [article: number, words: string][]) {
  const byStem = new Map<string, { text: number; value: number }[]>();
  texts.forEach(([, words], text) => {
    for (const word of words.split(' ')) {
      byStem.set(word, [...(byStem.get(word) ?? []), { text, value: 1 }]);
    }
  });
  const lengths = Float64Array.from(texts, ([, words]) => Math.sqrt(words.split(' ').length));
  return { articles: texts.map(([article]) => article), byStem, lengths };
}

describe('trustIn', () => {
  test('is the share of questions whose nearest other one belongs to the same article', () => {
    // The first two find each other; "lost money" is nearer to "money back soon" than to "lost it somewhere".
    const asked = questions(
      [0, 'money back'],
      [0, 'money back soon'],
      [1, 'lost money'],
      [1, 'lost it somewhere far'],
    );
    expect(trustIn(asked)).toBe(0.75);
  });

  test('is 0 where no article has two questions, or nothing is asked twice', () => {
    expect(trustIn(questions())).toBe(0);
    expect(trustIn(questions([0, 'money back'], [1, 'money back']))).toBe(0);
    expect(trustIn(questions([0, 'money back'], [0, 'parcel lost']))).toBe(0);
  });
});

test('a neighbour counts less the less its kind is trusted, and the same question always counts', () => {
  expect(trustedCloseness(0.7, 1)).toBe(0.7);
  expect(trustedCloseness(0.7, 0.5)).toBeCloseTo(0.49);
  expect(trustedCloseness(0.7, 0)).toBeCloseTo(0.7 ** 12);
  for (const trust of [0, 0.1, 1]) {
    expect(trustedCloseness(1.0000001, trust)).toBe(1);
    expect(trustedCloseness(0, trust)).toBe(0);
  }
});

test('a question like one that was learned finds its article before an article with the same words', async () => {
  const question = (query: string, ...more: string[]) => [query, ...more];
  const learned = englishDocuments.map((document) => ({
    ...document,
    alsoAsked:
      document.article === 'accounts/en/reset-password'
        ? question('parcel box shut me out', 'parcel box shut again')
        : [],
  }));
  const find = async (documents: typeof learned) => {
    const index = buildFrontIndex(documents, 'en', () => '');
    return (await createSearch({ index }).search('parcel box shut')).hits[0]?.article;
  };
  expect(await find(englishDocuments.map((document) => ({ ...document, alsoAsked: [] })))).toBe(
    'shipping/en/where-is-my-parcel',
  );
  expect(await find(learned)).toBe('accounts/en/reset-password');
});
