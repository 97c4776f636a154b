import { describe, expect, test } from 'vitest';
import { findRedirect } from '../../../src/core/content/find-redirect.ts';
import {
  oldAddressesSchema,
  oldAddressRedirects,
} from '../../../src/core/content/old-addresses.ts';
import { formatRedirects } from '../../../src/core/content/redirects.ts';

const url = '/de/versand/wo-ist-mein-paket/';
const redirects = oldAddressRedirects(
  {
    '/hc/de/articles/1-R%C3%BCckgabe/': 'shipping/de/parcel',
    '/index.php?action=faq&id=2': 'shipping/de/parcel',
    '/hc/de/articles/2': 'shipping/de/a-draft',
  },
  [{ article: 'shipping/de/parcel', url }],
);

test('old addresses lead to articles that are shown', () => {
  expect(redirects).toEqual({
    '/hc/de/articles/1-Rückgabe': url,
    '/index.php?action=faq&id=2': url,
  });
});

test('hosts get one rule a line, in signs that an address may have', () => {
  expect(formatRedirects(redirects)).toBe(
    `/hc/de/articles/1-R%C3%BCckgabe ${url} 301\n/index.php action=faq id=2 ${url} 301\n`,
  );
});

describe('an old address is found', () => {
  test.each([
    ['with and without the slash at its end', '/hc/de/articles/1-Rückgabe/', '', url],
    [
      'and what it asks for goes with it',
      '/hc/de/articles/1-Rückgabe',
      '?from=mail',
      `${url}?from=mail`,
    ],
    ['by its query, in any order, with more in it', '/index.php', '?id=2&sid=99&action=faq', url],
  ])('%s', (_, path, search, to) => {
    expect(findRedirect(redirects, { path, search })).toBe(to);
  });

  test.each([
    ['another query', '/index.php', '?action=faq&id=3'],
    ['no query', '/index.php', ''],
    ['a name that objects have', '/constructor', ''],
    ['another page', '/hc/de/articles/1', ''],
  ])('but not by %s', (_, path, search) => {
    expect(findRedirect(redirects, { path, search })).toBeUndefined();
  });
});

test('an old address begins with a slash and leads to an article with its language', () => {
  expect(oldAddressesSchema.safeParse({ '/a': 'returns/en/return-an-item' }).success).toBe(true);
  expect(oldAddressesSchema.safeParse({ a: 'returns/en/return-an-item' }).success).toBe(false);
  expect(oldAddressesSchema.safeParse({ '/a': 'returns/return-an-item' }).success).toBe(false);
});
