import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleSchemas } from '../../src/core/content/article.ts';
import type { Search } from '../../src/core/search/outcome.ts';
import { buildSearchIndex } from '../../src/search-index/build-search-index.ts';
import { openSearchIndex } from '../../src/search-index/open-search-index.ts';
import { toSearchDocuments } from '../../src/search-index/to-search-documents.ts';
import { englishDocuments, germanDocuments } from '../core/search/sample-documents.ts';

let folder: string;
let english: Search;
let german: Search;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lotse-search-'));
  const built = await buildSearchIndex({
    documents: [...englishDocuments, ...germanDocuments],
    outDir: join(folder, 'both'),
  });
  expect(built.articles).toEqual({ en: englishDocuments.length, de: germanDocuments.length });
  english = await openSearchIndex(join(folder, 'both'), 'en');
  german = await openSearchIndex(join(folder, 'both'), 'de');
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test('a built index is searched in Node, each language for itself', async () => {
  const { hits } = await english('where is my parcel');
  expect(hits[0]).toMatchObject({
    article: 'shipping/en/where-is-my-parcel',
    url: '/en/shipping/where-is-my-parcel/',
    title: 'Where is my parcel?',
    collection: 'shipping',
  });
  const found = await german('Paket Spedition');
  expect(found.hits.every(({ article }) => article.includes('/de/'))).toBe(true);
  expect(found.hits[0]?.article).toBe('shipping/de/where-is-my-parcel');
});

test('a hit names the section and the sentence that answer', async () => {
  const { hits } = await english('carrier tries second time');
  expect(hits[0]?.section).toEqual({
    id: 'not-delivered',
    heading: 'The carrier could not deliver',
  });
  expect(hits[0]?.excerpt.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('')).toBe(
    'The [carrier] [tries] a [second] [time] on the next working day.',
  );
});

test('an excerpt marks whole words with umlauts', async () => {
  const { hits } = await german('groessere Raeder');
  expect(hits[0]?.excerpt.filter(({ mark }) => mark).map(({ text }) => text)).toEqual([
    'Größere',
    'Räder',
  ]);
});

test('text of articles stays text', async () => {
  const { hits } = await english('made to order frames');
  expect(hits[0]?.excerpt.map(({ text }) => text).join('')).toBe(
    'Bicycles <b>made to order</b> & frames cannot be cancelled.',
  );
});

test('a question that only an editor wrote down finds its article', async () => {
  expect((await english('how do i get my money back')).hits[0]?.article).toBe(
    'returns/en/return-an-item',
  );
});

test('several indexes are open at once', async () => {
  await buildSearchIndex({ documents: englishDocuments.slice(2, 3), outDir: join(folder, 'one') });
  const one = await openSearchIndex(join(folder, 'one'), 'en');
  expect((await one('invoice')).hits).toHaveLength(1);
  expect((await english('tracking')).hits[0]?.article).toBe('shipping/en/where-is-my-parcel');
});

test('the bundle holds what is searched with, and none of the interfaces that are not used', async () => {
  const files = await readdir(join(folder, 'both'));
  expect(files).toEqual(
    expect.arrayContaining([
      'pagefind.js',
      'pagefind-worker.js',
      'pagefind-entry.json',
      'lotse-en.json',
      'lotse-de.json',
    ]),
  );
  expect(files.filter((name) => name.includes('ui'))).toEqual([]);
});

test('an index that is not there is an error', async () => {
  await expect(openSearchIndex(join(folder, 'nowhere'), 'en')).rejects.toThrow();
});

test('a result carries the most asked fact of its article, in the language of the article', () => {
  const data = articleSchemas.returns.parse({
    title: 'Wo bleibt mein Geld?',
    summary: 'Wir erstatten, sobald die Rücksendung da ist.',
    refundDays: 'returns.refundDays',
  });
  const refund = { de: 'Erstattung', en: 'Refund' };
  const [document] = toSearchDocuments({
    articles: [
      {
        article: 'returns/de/refund',
        collection: 'returns',
        locale: 'de',
        slug: 'refund',
        file: 'content/returns/de/refund.mdx',
        url: '/de/rueckgabe/refund/',
        data,
        sections: [],
        flows: [],
        rev: '00000000',
      },
    ],
    learned: [],
    facts: {
      facts: { 'returns.refundDays': { label: refund, unit: 'workingDays', value: [3, 5] } },
      carriers: {},
      paymentMethods: {},
      returnPolicies: [],
    },
  });
  expect(document?.fact).toBe('Erstattung: 3–5\u00a0Werktage');
});
