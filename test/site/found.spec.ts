import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { DOMParser } from 'linkedom';
import { collectionNames } from '../../src/core/content/collections.ts';

const xml = (file: string) =>
  new DOMParser().parseFromString(readFileSync(`dist/${file}`, 'utf8'), 'text/xml');

test('the sitemap says when an article was last checked, and lists no search page', () => {
  const text = readFileSync('dist/sitemap-0.xml', 'utf8');
  expect(text).toMatch(/umtauschen\/<\/loc><lastmod>\d{4}-\d{2}-\d{2}/);
  expect(text).not.toMatch(/\/(?:search|suche|danke|thanks)\//);
});

test('each language has a feed of what was checked last, newest first', () => {
  for (const locale of ['de', 'en']) {
    const feed = xml(`${locale}/feed.xml`);
    const days = [...feed.querySelectorAll('pubDate')].map(({ textContent }) =>
      Date.parse(textContent ?? ''),
    );
    expect(days.length).toBeGreaterThan(20);
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    expect(feed.querySelector('item link')?.textContent).toMatch(
      new RegExp(`^https://.*/${locale}/.+/$`),
    );
  }
});

test('a browser can offer the search by itself', async ({ page }) => {
  await page.goto('/de/');
  const href = await page.locator('link[rel="search"]').getAttribute('href');
  const description = xml(String(href).slice(1));
  expect(description.querySelector('Url')?.getAttribute('template')).toMatch(
    /\/de\/suche\/\?q=\{searchTerms\}$/,
  );
  expect(description.querySelector('ShortName')?.textContent?.length).toBeLessThanOrEqual(16);
});

test('robots are led to the sitemap', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toMatch(/^Sitemap: https:\/\/.+\/sitemap-index\.xml$/m);
});

test('every article that llms.txt names is there as Markdown without markup of ours', async ({
  request,
}) => {
  const list = await (await request.get('/llms.txt')).text();
  const paths = [...list.matchAll(/\]\((https:[^)]+)\)/g)].map(
    ([, url = '']) => new URL(url).pathname,
  );
  // Dated variants stand in for an article, and replies are for support.
  const articles = globSync(`content/{${collectionNames.join(',')}}/*/*.mdx`).filter(
    (file) => !/^variantOf:/m.test(readFileSync(file, 'utf8')),
  );
  expect(paths.length).toBe(articles.length);
  for (const path of paths) {
    const text = readFileSync(`dist${path}`, 'utf8');
    expect(text, path).toMatch(/^# .+\n\n.{20}/);
    expect(text, path).not.toMatch(/<\/?[A-Z]|\]\(\//);
  }
  const response = await request.get(String(paths[0]));
  expect(response.headers()['content-type']).toBe('text/markdown; charset=utf-8');
});

test('the earlier address of an article leads on for good, on our server and on static hosts', async ({
  page,
  request,
}) => {
  const response = await request.get('/de/konto/passwort-vergessen/', { maxRedirects: 0 });
  expect([response.status(), response.headers()['location']]).toEqual([
    301,
    '/de/konto/anmeldung-klappt-nicht/',
  ]);
  expect(readFileSync('dist/_redirects', 'utf8')).toContain(
    '/de/konto/passwort-vergessen/ /de/konto/anmeldung-klappt-nicht/ 301\n',
  );
  expect(readFileSync('dist/de/konto/passwort-vergessen/index.html', 'utf8')).toContain(
    'url=/de/konto/anmeldung-klappt-nicht/',
  );
  await page.goto('/de/konto/passwort-vergessen/');
  await expect(page).toHaveURL('/de/konto/anmeldung-klappt-nicht/');
});

test('return policies and breadcrumbs are told as schema.org data, with the numbers of the facts', async ({
  page,
}) => {
  const dataOf = async (path: string) => {
    await page.goto(path);
    return JSON.parse(
      (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
    );
  };
  for (const path of ['/de/', '/en/returns/']) {
    const shop = await dataOf(path);
    expect(shop['@type']).toBe('OnlineStore');
    expect(shop.hasMerchantReturnPolicy[0]).toMatchObject({
      '@type': 'MerchantReturnPolicy',
      applicableCountry: ['DE', 'AT'],
      merchantReturnDays: 30,
      returnFees: 'https://schema.org/FreeReturn',
    });
    expect(shop.hasMerchantReturnPolicy[1].returnShippingFeesAmount).toMatchObject({
      value: 5.9,
      currency: 'EUR',
    });
  }
  const trail = await dataOf('/de/rueckgabe/umtauschen/');
  expect(trail.itemListElement.map(({ name }: { name: string }) => name)).toEqual([
    'Alle Themen',
    'Rückgabe & Erstattung',
    expect.stringContaining('umtauschen'),
  ]);
});
