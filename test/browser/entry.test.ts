import { expect, test } from 'vitest';
import { entryOf } from '../../src/browser/entry.ts';

const context = {
  loc: 'de',
  collector: '/api',
  contact: '/de/kontakt/',
  nextOf: ['/de/versand/wo-ist-mein-paket/'],
  relatedOf: ['/de/versand/lieferlaender/'],
};
const from = (referrer: string, address = 'https://help.example/de/versand/x/') =>
  entryOf({ url: new URL(address), referrer, context });

test.each([
  ['without a referrer it is direct', '', { entry: 'direct' }],
  [
    'another site is external, and its address is not kept',
    'https://google.example/search?q=geheim',
    { entry: 'external' },
  ],
  [
    'an article that names this one as next',
    'https://help.example/de/versand/wo-ist-mein-paket/',
    { entry: 'next', prev: '/de/versand/wo-ist-mein-paket/' },
  ],
  [
    'an article that names this one as related',
    'https://help.example/de/versand/lieferlaender/',
    { entry: 'related', prev: '/de/versand/lieferlaender/' },
  ],
  ['any other page of the site', 'https://help.example/de/', { entry: 'browse', prev: '/de/' }],
])('%s', (_, referrer, expected) => {
  expect(from(referrer)).toEqual(expected);
});

test('the query of the page before is never kept', () => {
  expect(from('https://help.example/de/suche/?q=mein+name')).toEqual({
    entry: 'browse',
    prev: '/de/suche/',
  });
});

test('a result that was opened is an entry by search', () => {
  expect(from('https://help.example/de/', 'https://help.example/de/x/?via=search').entry).toBe(
    'search',
  );
});
