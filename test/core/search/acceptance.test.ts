import { describe, expect, test } from 'vitest';
import { shortfallOf } from '../../../src/core/search/acceptance.ts';
import { acceptanceFolds } from '../../../src/core/search/acceptance-folds.ts';
import { buildFrontIndex } from '../../../src/core/search/build-front-index.ts';
import { createSearch } from '../../../src/core/search/create-search.ts';
import type { SearchDocument } from '../../../src/core/search/search-document.ts';
import { englishDocuments } from './sample-documents.ts';

function open(documents: readonly SearchDocument[]) {
  const index = buildFrontIndex(documents, 'en', () => '');
  return { engine: createSearch({ index }), articles: index.articles };
}

describe('shortfallOf', () => {
  const { engine, articles } = open(englishDocuments);

  test('a query that finds its article among the first three falls short of nothing', async () => {
    const asked = { query: 'where is my parcel', article: 'shipping/en/where-is-my-parcel' };
    expect(await shortfallOf(asked, engine, articles)).toBeUndefined();
  });

  test('a query that finds others names them, and the words that speak for them', async () => {
    const many = [1, 2, 3].map((number) => ({
      ...(englishDocuments[0] as SearchDocument),
      article: `shipping/en/parcel-${number}`,
      url: `/en/shipping/parcel-${number}/`,
      title: `Parcel question ${number}`,
      summary: 'About a parcel and its tracking link.',
    }));
    const { engine, articles } = open([...englishDocuments, ...many]);
    const short = await shortfallOf(
      { query: 'parcel tracking', article: 'accounts/en/reset-password' },
      engine,
      articles,
    );
    expect(short?.place === null || (short?.place ?? 0) > 3).toBe(true);
    expect(short?.rivals).toHaveLength(3);
    for (const rival of short?.rivals ?? []) {
      expect(rival.article).toMatch(/parcel/);
      expect(rival.words.toSorted()).toEqual(['parcel', 'tracking']);
      expect(rival.byTitle).toBe(true);
    }
  });

  test('a query of which the site knows nothing has no rivals', async () => {
    const asked = { query: 'xyzzy', article: 'accounts/en/reset-password' };
    expect(await shortfallOf(asked, engine, articles)).toEqual({
      ...asked,
      place: null,
      confidence: 0,
      silent: true,
      rivals: [],
    });
  });
});

test('every question is asked once, in an index that does not hold it', () => {
  const documents = englishDocuments.map((document, number) => ({
    ...document,
    alsoAsked: Array.from({ length: number % 4 }, (_, at) => `question ${number} ${at}`),
  }));
  const folds = acceptanceFolds(documents);
  expect(folds).toHaveLength(3);
  const asked = folds.flatMap(({ questions }) => questions.map(({ query }) => query));
  expect(asked.toSorted()).toEqual(documents.flatMap(({ alsoAsked }) => alsoAsked).toSorted());
  for (const { documents: left, questions } of folds) {
    const held = left.flatMap(({ alsoAsked }) => alsoAsked);
    for (const { query } of questions) expect(held).not.toContain(query);
  }
});
