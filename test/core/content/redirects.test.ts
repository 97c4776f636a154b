import { expect, test } from 'vitest';
import { formatRedirects, redirectsOf } from '../../../src/core/content/redirects.ts';
import type { Site } from '../../../src/core/content/site.ts';

const collections = {
  accounts: { slug: { de: 'konto', en: 'account' } },
} as unknown as Site['collections'];

test('every earlier address of an article leads to where it is now, in its language', () => {
  const redirects = redirectsOf({ collections }, [
    {
      collection: 'accounts',
      locale: 'de',
      url: '/de/konto/anmelden/',
      data: { redirectFrom: ['passwort', 'login'] },
    },
    {
      collection: 'accounts',
      locale: 'en',
      url: '/en/account/log-in/',
      data: { redirectFrom: [] },
    },
  ]);
  expect(formatRedirects(redirects)).toBe(
    '/de/konto/passwort/ /de/konto/anmelden/ 301\n/de/konto/login/ /de/konto/anmelden/ 301\n',
  );
});
