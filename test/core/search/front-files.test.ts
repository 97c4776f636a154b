import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { buildFrontIndex } from '../../../src/core/search/build-front-index.ts';
import { createSearch } from '../../../src/core/search/create-search.ts';
import type { FrontIndex } from '../../../src/core/search/front-index.ts';
import { openFrontFiles } from '../../../src/core/search/open-front-files.ts';
import { packFrontIndex } from '../../../src/core/search/pack-front-index.ts';
import { type PostingLists, pairsOf } from '../../../src/core/search/pack-postings.ts';
import { readPhrasings } from '../../../src/core/search/read-phrasings.ts';
import type { SearchDocument } from '../../../src/core/search/search-document.ts';
import { englishDocuments, germanDocuments } from './sample-documents.ts';

const questions = readPhrasings(
  '# Where is my parcel?\nmy stuff never came\nstill waiting for my order\n\n# Return an item\ni do not want this anymore',
);
const build = (documents: readonly SearchDocument[], locale: string) =>
  buildFrontIndex(documents, locale, ({ url }) => `p${url}`, questions);

/** Packs, goes through JSON as files do, and opens. */
function stored(index: FrontIndex) {
  const { core, shelves } = packFrontIndex(index, () => 'digest');
  const load = vi.fn(async (path: string): Promise<unknown> => {
    const shelf = shelves.get(path.replace(`${core.shelves.folder}/`, ''));
    if (!shelf) throw new Error(`404 for ${path}`);
    return JSON.parse(JSON.stringify(shelf));
  });
  return { core, load, ...openFrontFiles(JSON.parse(JSON.stringify(core)), load) };
}

/** Everything that the files say, put together. */
async function readBack(index: FrontIndex): Promise<FrontIndex> {
  const front = stored(index);
  const words: Record<string, number[]> = {};
  const take = (lists: PostingLists) => {
    for (const [word, list] of Object.entries(lists))
      words[word] = [...(words[word] ?? []), ...list];
  };
  take(front.index.words);
  for (const bound of front.core.shelves.words) await front.shelves.gather([bound], take);
  await front.shelves.describe(index.articles.map((_, number) => number));
  await front.shelves.findPages();
  const { lengths: _, ...rest } = front.index;
  return { ...rest, words };
}

/** Weights added up and in order, as a search sees them. */
function summed(lists: PostingLists) {
  return Object.fromEntries(
    Object.entries(lists).map(([word, list]) => {
      const sums = new Map<number, number>();
      for (const [article, weight] of pairsOf(list))
        sums.set(article, (sums.get(article) ?? 0) + weight);
      return [word, [...sums].sort((a, b) => a[0] - b[0])];
    }),
  );
}
const comparable = (index: FrontIndex) => ({
  ...index,
  words: summed(index.words),
  phrasings: summed(index.phrasings),
});

/** A site too large for the core: its own words for each article, and some that all have. */
function manyDocuments(count: number): SearchDocument[] {
  return Array.from({ length: count }, (_, number) => {
    const own = (at: number) => inLetters(number * 7 + at);
    return {
      article: `shipping/en/parcel-${number}`,
      locale: 'en',
      collection: 'shipping',
      url: `/en/shipping/parcel-${number}/`,
      title: `Parcel ${own(0)} to country ${own(5)}`,
      summary: `Delivery of ${own(1)} and ${own(2)} takes ${number} days, by carrier ${own(3)}.`,
      alsoAsked: [],
      keywords: number % 3 === 0 ? [own(4)] : [],
      ...(number % 2 === 0 && { fact: `Days: ${number}` }),
      sections: [
        { id: '', heading: '', text: Array.from({ length: 20 }, (_, at) => own(at)).join(' ') },
      ],
    };
  });
}

/** `vzaab` and so on: a word with digits would be taken for an order number. */
function inLetters(number: number): string {
  const digits = number.toString(16).padStart(4, '0');
  return `vz${[...digits].map((digit) => 'abcdfghjklmnpqrs'[Number.parseInt(digit, 16)]).join('')}`;
}

test.each([
  ['an English shop', englishDocuments, 'en'],
  ['a German shop', germanDocuments, 'de'],
  ['a large site', manyDocuments(700), 'en'],
  ['a site without articles', [], 'en'],
] as const)('%s comes back from its files as it was', async (_, documents, locale) => {
  const index = build(documents, locale);
  expect(comparable(await readBack(index))).toEqual(comparable(index));
});

test('titles, addresses and texts of any kind come back', async () => {
  const text = fc.string({ unit: 'grapheme' });
  const sample = englishDocuments[0] as SearchDocument;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ title: text, summary: text, url: text, article: text }), {
        maxLength: 5,
      }),
      async (articles) => {
        const index = build(
          articles.map((article) => ({ ...sample, ...article })),
          'en',
        );
        expect(comparable(await readBack(index))).toEqual(comparable(index));
      },
    ),
    { numRuns: 60 },
  );
});

test('a small site searches its files as it searches the index that they were made of', async () => {
  const index = build(englishDocuments, 'en');
  const { index: opened, shelves } = stored(index);
  const whole = createSearch({ index });
  const filed = createSearch({ index: opened, shelves });
  for (const query of ['where is my parcel', 'my stuff never came', 'pasword', 'i dont want this'])
    expect(await filed.search(query)).toEqual(await whole.search(query));
});

test('a large site loads what a query needs, once, and finds words that the core does not have', async () => {
  const documents = manyDocuments(700);
  const { index, shelves, load, core } = stored(build(documents, 'en'));
  expect(core.articles.details).toBeUndefined();
  const { search } = createSearch({ index, shelves });
  const { hits } = await search(inLetters(25 * 7 + 2));
  expect(hits[0]).toMatchObject({
    article: 'shipping/en/parcel-25',
    summary: documents[25]?.summary,
  });
  expect(load.mock.calls.length).toBeLessThan(15);
  const calls = load.mock.calls.length;
  await search(inLetters(25 * 7 + 2));
  expect(load).toHaveBeenCalledTimes(calls);
});

test('shelves that cannot be loaded are left out, and asked for again', async () => {
  const { index, shelves, load } = stored(build(manyDocuments(700), 'en'));
  const { search } = createSearch({ index, shelves });
  load.mockRejectedValue(new Error('offline'));
  const title = inLetters(25 * 7);
  const { hits } = await search(`parcel ${title}`);
  expect(hits[0]).toMatchObject({ title: expect.stringContaining(title), summary: '' });
  load.mockReset();
  load.mockResolvedValue('broken');
  expect((await search(`parcel ${title}`)).hits.length).toBeGreaterThan(0);
  expect(load).toHaveBeenCalled();
});

test.each([
  ['another version', (core: object) => ({ ...core, version: 2 })],
  ['nothing', () => null],
  ['a page of a server', () => '<!doctype html>'],
  ['a list', () => []],
  ['no articles', (core: object) => ({ ...core, articles: undefined })],
  ['no words', (core: object) => ({ ...core, words: {} })],
])('a core that is %s is refused', (_, spoil) => {
  const { core } = stored(build(englishDocuments, 'en'));
  expect(() => openFrontFiles(spoil(core), async () => ({}))).toThrow();
});

test('a core with a column cut off is refused', () => {
  const { core } = stored(build(englishDocuments, 'en'));
  const articles = { ...core.articles, url: core.articles.url.slice(1) };
  expect(() => openFrontFiles({ ...core, articles }, async () => ({}))).toThrow('incomplete');
});
