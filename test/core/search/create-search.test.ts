import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildFrontIndex } from '../../../src/core/search/build-front-index.ts';
import { createSearch } from '../../../src/core/search/create-search.ts';
import { answersShown } from '../../../src/core/search/outcome.ts';
import { readPhrasings } from '../../../src/core/search/read-phrasings.ts';
import { englishDocuments, germanDocuments } from './sample-documents.ts';

const { search } = createSearch({
  index: buildFrontIndex(englishDocuments, 'en', ({ url }) => url),
});
const german = createSearch({ index: buildFrontIndex(germanDocuments, 'de', ({ url }) => url) });
const first = async (query: string) => (await search(query)).hits[0]?.article;
const firstGerman = async (query: string) => (await german.search(query)).hits[0]?.article;

test.each([
  ['where is my parcel', 'shipping/en/where-is-my-parcel'],
  ['how do i get my money back', 'returns/en/return-an-item'],
  ['i forgot my pasword', 'accounts/en/reset-password'],
  ['can you help me to cancel order 00123842 please', 'fulfillment/en/cancel-order'],
  ['bill', 'billing/en/pay-by-invoice'],
  ['refu', 'returns/en/return-an-item'],
])('%s', async (query, article) => {
  expect(await first(query)).toBe(article);
});

test.each([
  ['Lieferzeit', 'shipping/de/where-is-my-parcel'],
  ['liefer zeit', 'shipping/de/where-is-my-parcel'],
  ['ruecksende etikett', 'returns/de/return-an-item'],
  ['Rechnungszahlung', 'billing/de/pay-by-invoice'],
  ['paswort vergesen', 'accounts/de/reset-password'],
])('%s: compounds, typing errors and umlauts', async (query, article) => {
  expect(await firstGerman(query)).toBe(article);
});

test('a title that is typed exactly comes first, whatever else the words are found in', async () => {
  const repeated = englishDocuments.map((document) =>
    document.article.startsWith('billing')
      ? { ...document, alsoAsked: Array.from({ length: 9 }, () => 'return an item please') }
      : document,
  );
  const other = createSearch({ index: buildFrontIndex(repeated, 'en', ({ url }) => url) });
  expect((await other.search('return an item!')).hits[0]?.article).toBe(
    'returns/en/return-an-item',
  );
});

test('blanks in the wrong place do not hide that a title is typed exactly', async () => {
  const { search: english } = createSearch({
    index: buildFrontIndex(englishDocuments, 'en', ({ url }) => url),
  });
  const { hits } = await english('reset a for gotten pass word');
  expect(hits[0]?.title).toBe('Reset a forgotten password');
});

test('a question that an editor wrote down comes first when it is typed exactly', async () => {
  const asked = englishDocuments.map((document) =>
    document.article === 'billing/en/pay-by-invoice'
      ? { ...document, alsoAsked: ['parcel password return link'] }
      : document,
  );
  const other = createSearch({ index: buildFrontIndex(asked, 'en', ({ url }) => url) });
  const outcome = await other.search('Parcel, password: return link?');
  expect(outcome.hits[0]?.article).toBe('billing/en/pay-by-invoice');
  expect(outcome.verdict).toBe('answer');
});

test('a question about something else has no answer, and the nearest articles are few', async () => {
  const outcome = await search('do giraffes in the zoo eat chocolate links');
  expect(outcome.verdict).toBe('none');
  expect(outcome.hits.length).toBeLessThanOrEqual(3);
  expect(answersShown(outcome)).toBe(0);
});

test('a plain question about one article is answered with confidence', async () => {
  const questions = readPhrasings('# Reset your password\nreset password\nforgot my password');
  const asked = createSearch({
    index: buildFrontIndex(englishDocuments, 'en', ({ url }) => url, questions),
  });
  const outcome = await asked.search('reset password');
  expect(outcome.verdict).toBe('answer');
  expect(outcome.confidence).toBeGreaterThan(0.7);
});

test('adding words that the site does not know lowers the confidence', async () => {
  const known = await search('cancel order');
  const unknown = await search('cancel order zeppelin xylophone');
  expect(unknown.confidence).toBeLessThan(known.confidence);
});

test.each([
  '',
  ' ',
  '🙂',
  '<script>alert(1)</script>',
  '.*+?^$()|{2}[\\]\\',
  '"',
  'שלום עולם',
  'a',
  '0',
  '__proto__ constructor',
])('odd text is answered kindly: %j', async (query) => {
  const outcome = await search(query);
  expect(outcome.query).toBe(query);
  expect(outcome.confidence).toBeGreaterThanOrEqual(0);
  expect(outcome.confidence).toBeLessThanOrEqual(1);
});

test('any text of up to 5,000 characters has an outcome in a sound shape', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 5_000 }), async (query) => {
      for (const one of [search, german.search]) {
        const { confidence, hits, verdict } = await one(query);
        expect(confidence >= 0 && confidence <= 1).toBe(true);
        const scores = hits.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        if (verdict === 'none') expect(hits.length).toBeLessThanOrEqual(3);
        for (const { excerpt, summary } of hits) {
          expect(excerpt.map(({ text }) => text).join('')).toBe(summary);
        }
      }
    }),
    { numRuns: 150, seed: 20261121 },
  );
});

test('order and case of a query change nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(['parcel', 'refund', 'invoice', 'password', 'cancel', 'link'], {
        minLength: 1,
      }),
      async (words) => {
        const scores = async (query: string) =>
          (await search(query)).hits.map(({ article, score }) => [article, score.toFixed(6)]);
        expect(await scores(words.join(' ').toUpperCase())).toEqual(
          await scores([...words].sort().join(', ')),
        );
      },
    ),
    { numRuns: 50, seed: 20261121 },
  );
});

test('a site without articles has no hits', async () => {
  const empty = createSearch({ index: buildFrontIndex([], 'en', () => '') });
  expect(await empty.search('parcel')).toMatchObject({ verdict: 'none', confidence: 0, hits: [] });
});

test('when the full text fails, the front index still answers', async () => {
  const broken = createSearch({
    index: buildFrontIndex(englishDocuments, 'en', ({ url }) => url),
    fullText: {
      find: () => Promise.reject(new Error('offline')),
      read: () => Promise.reject(new Error('offline')),
    },
  });
  expect((await broken.search('reset password')).hits[0]?.article).toBe(
    'accounts/en/reset-password',
  );
});

test('the summary is shown when title and summary say it all, else the sentence that says more', async () => {
  const [first] = germanDocuments;
  if (!first) throw new Error('There are no sample documents.');
  const document = {
    ...first,
    title: 'Das Paket ist beschädigt',
    summary: 'Schicken Sie uns ein Foto, Sie bekommen Ersatz.',
    sections: [
      { id: '', heading: '', text: 'Das Paket ist beschädigt. Lassen Sie den Karton stehen.' },
    ],
  };
  const { search } = createSearch({
    index: buildFrontIndex([document], 'de', ({ url }) => url),
    fullText: { find: async () => [], read: async () => document.sections },
  });
  const shown = async (query: string) =>
    (await search(query)).hits[0]?.excerpt.map(({ text }) => text).join('');
  expect(await shown('Paket beschädigt')).toBe(document.summary);
  expect(await shown('Paket beschädigt, wohin mit dem Karton')).toBe(
    'Lassen Sie den Karton stehen.',
  );
});

test('one collection can be asked for alone: its hits are as many as were promised, and confidence stays', async () => {
  const query = 'password parcel return invoice';
  const all = await search(query);
  expect(Object.keys(all.collections).length).toBeGreaterThan(1);
  for (const [collection, count] of Object.entries(all.collections)) {
    const { hits, confidence, verdict } = await search(query, collection);
    expect(hits.map((hit) => hit.collection)).toEqual(Array(count).fill(collection));
    expect({ confidence, verdict }).toEqual({ confidence: all.confidence, verdict: all.verdict });
  }
  expect((await search(query, 'no such collection')).hits).toEqual([]);
});

test('of articles that fit equally the one is first that comes first in the list', async () => {
  const [article] = englishDocuments;
  if (!article) throw new Error('There are no sample documents.');
  const twin = { ...article, article: `${article.article}-twin`, url: `${article.url}twin/` };
  for (const documents of [
    [article, twin],
    [twin, article],
  ]) {
    const engine = createSearch({ index: buildFrontIndex(documents, 'en', ({ url }) => url) });
    const { hits } = await engine.search('my parcel refund');
    expect(hits.map((hit) => hit.article)).toEqual(documents.map((own) => own.article));
  }
});
