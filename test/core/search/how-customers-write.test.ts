import { describe, expect, test } from 'vitest';
import {
  type MeasuredShop,
  ownDocuments,
  readQueries,
} from '../../../scripts/search-eval/measured-shop.ts';
import { buildFrontIndex } from '../../../src/core/search/build-front-index.ts';
import { createSearch, type SearchEngine } from '../../../src/core/search/create-search.ts';
import { genericQuestions } from '../../../src/search-index/generic-questions.ts';

const shop = 'test/fixtures/shops/phones';

async function openSearch(locale: string): Promise<SearchEngine> {
  const documents = await ownDocuments(`${shop}/content`, locale);
  const questions = await genericQuestions(locale);
  return createSearch({ index: buildFrontIndex(documents, locale, ({ url }) => url, questions) });
}

const engines: Record<string, SearchEngine> = {
  en: await openSearch('en'),
  de: await openSearch('de'),
};

async function search(locale: string, query: string) {
  const outcome = await engines[locale]?.search(query);
  if (!outcome) throw new Error(`There is no search in ${locale}.`);
  return outcome;
}

const slugs = async (locale: string, query: string) =>
  (await search(locale, query)).hits.map(({ article }) => article.split('/').at(-1));

describe('a shop for used phones is asked', () => {
  test.each([
    ['de', 'rückgabefrist', 'return-period'],
    ['de', 'rueckgabefrist', 'return-period'],
    ['de', 'ruckgabefrist', 'return-period'],
    ['de', 'Straße ändern', 'change-address'],
    ['de', 'strasse aendern', 'change-address'],
    ['de', 'liefer zeit', 'delivery-time'],
    ['de', 'lifereit', 'delivery-time'],
    ['de', 'lieferzeiten', 'delivery-time'],
    ['de', 'trackingnummer', 'where-is-parcel'],
    ['de', 'tracking nummer', 'where-is-parcel'],
    ['de', 'sendungs verfolgung', 'where-is-parcel'],
    ['de', 'bestellung storniert', 'cancel-order'],
    ['de', 'ich schicke das handy zurück', 'send-back'],
    ['de', 'zurückgeschickt, wo bleibt mein geld', 'refund-time'],
    ['de', 'Geld zurück', 'refund-time'],
    ['de', 'paket nicht angekommen', 'parcel-lost'],
    ['de', 'bestellung 4711-223 stornieren', 'cancel-order'],
    ['de', 'anna@example.com passwort vergessen', 'forgotten-password'],
    ['en', 'deliverytime', 'delivery-time'],
    ['en', 'delivrey time', 'delivery-time'],
    ['en', 'trackingnumber', 'where-is-parcel'],
    ['en', 'tracking number', 'where-is-parcel'],
    ['en', 'cancelled my order', 'cancel-order'],
    ['en', 'cancel order #00123842', 'cancel-order'],
    ['en', 'money back', 'refund-time'],
    ['en', 'moneyback', 'refund-time'],
    ['en', 'parcel has not arrived', 'parcel-lost'],
    ['en', 'forgot pasword', 'forgotten-password'],
    ['en', 'write to anna@example.com about invoice', 'invoice-copy'],
  ])('%s: %s', async (locale, query, slug) => {
    expect((await slugs(locale, query))[0]).toBe(slug);
  });

  test.each([
    ['en', 'where is my parcel', 'where the fuck is my parcel, you idiots'],
    ['de', 'wo bleibt das paket', 'wo bleibt das verdammte scheiß paket ihr idioten'],
  ])('%s: words of anger are not searched', async (locale, calm, angry) => {
    const words = async (query: string) =>
      (await engines[locale]?.rank(query))?.plan.terms.map(({ word }) => word);
    expect(await words(angry)).toEqual(await words(calm));
  });

  test('another form of a known word is no typing error', async () => {
    expect((await search('de', 'bestellung storniert')).corrected).toBeUndefined();
  });
});

describe('a whole message is pasted into the box', () => {
  test.each(['en', 'de'])(
    '%s: its article is among the first three nearly always',
    async (locale) => {
      const messages: MeasuredShop['queries'] = await readQueries([
        `${shop}/messages.${locale}.tsv`,
      ]);
      expect(messages).toHaveLength(10);
      let found = 0;
      for (const { intent, utterance } of messages)
        if ((await slugs(locale, utterance)).slice(0, 3).includes(intent)) found++;
      // Searched for whole, five in English and ten in German.
      expect(found).toBeGreaterThanOrEqual(8);
    },
  );

  test('no spelling is proposed for it', async () => {
    const message = `Where is my parcal? ${'I sat at the window with my tea and the cat. '.repeat(6)}`;
    expect((await search('en', message)).corrected).toBeUndefined();
    expect((await search('en', 'where is my parcal')).corrected).toBeDefined();
  });
});
