import { once } from 'node:events';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { buildServiceWorker } from '../../scripts/lib/build-service-worker.ts';
import { createSite } from '../../src/collector/serve-site.ts';
import { buildSite } from './support/build-site.ts';

const locales = ['de', 'fr', 'ar'];
const article = '/de/versand/wo-ist-mein-paket/';
let folder: string;
let dist: string;
let url: string;
let server: ReturnType<typeof serve> | undefined;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(120_000);
  folder = mkdtempSync(join(tmpdir(), 'lotse-offline-'));
  dist = join(folder, 'dist');
  const content = join(folder, 'content');
  cpSync('test/fixtures/sites/languages/content', content, { recursive: true });
  appendFileSync(join(content, 'site.yml'), '\noffline: true\n');
  await buildSite(content, dist);
  const site = createSite({
    dist,
    locales: () => locales,
    collector: async () => new Response('{"store":"ok"}', { status: 200 }),
  });
  server = serve({ fetch: site.fetch, port: 0, hostname: '127.0.0.1' });
  if (!server.listening) await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Addresses that are kept, by build. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const all: Record<string, string[]> = {};
    for (const name of await caches.keys())
      all[name] = (await (await caches.open(name)).keys()).map(
        (request) => new URL(request.url).pathname,
      );
    return all;
  });
const keptNow = async (page: Page) => Object.values(await kept(page)).flat();

/** The first page with the program in charge and its own files kept. */
async function begin(page: Page): Promise<void> {
  await page.goto(url + article);
  await expect.poll(() => keptNow(page)).toContain(article);
  await expect.poll(() => page.evaluate(() => !!navigator.serviceWorker.controller)).toBe(true);
}

async function searchFor(page: Page, query: string): Promise<void> {
  await page.getByRole('combobox').fill(query);
  await expect(page.getByRole('option', { name: /Paket/ }).first()).toBeVisible();
}

async function withoutLine(context: BrowserContext, page: Page, path: string): Promise<void> {
  await context.setOffline(true);
  await page.goto(url + path);
}

test('what was read and searched is there without a line; anything else is said to be away, with a phone number', async ({
  page,
  context,
}) => {
  await begin(page);
  await page.goto(`${url}/de/`);
  await searchFor(page, 'wo ist mein paket');
  await withoutLine(context, page, `${article}?via=search`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(`${url}/de/`);
  await searchFor(page, 'paket');

  await page.goto(`${url}/fr/livraison/never-read/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.goto(`${url}/de/zahlung/rechnung/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sie sind gerade offline.');
  await expect(page.getByRole('main').locator('a[data-channel]').first()).toBeVisible();
});

test('what is sent, what was asked, and the report are never kept', async ({ page }) => {
  await begin(page);
  await page.evaluate(async () => {
    await fetch('/api/health');
    await fetch('/insights/').catch(() => undefined);
  });
  await page.goto(`${url}/de/suche/?q=eva@example.com`);
  await expect.poll(() => keptNow(page)).toContain('/de/suche/');
  const addresses = await page.evaluate(async () => {
    const names = await caches.keys();
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return lists.flat().map((request) => request.url);
  });
  expect(addresses.filter((address) => /\/api|\/insights|\?|eva/.test(address))).toEqual([]);
});

test('with a line a page is never older than the site', async ({ page }) => {
  await begin(page);
  const file = join(dist, article, 'index.html');
  const before = readFileSync(file, 'utf8');
  for (const packed of ['.br', '.gz']) rmSync(file + packed);
  writeFileSync(file, before.replaceAll('<h1', '<h1 data-new="yes"'));
  await page.goto(url + article);
  await expect(page.locator('h1')).toHaveAttribute('data-new', 'yes');
  writeFileSync(file, before);
});

test('who saves data gets nothing ahead', async ({ page, context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { get: () => ({ saveData: true }) });
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${url}/de/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  expect(await keptNow(page)).not.toContain('/de/');
});

test('a new build keeps the last one and drops what is older; switched off, nothing stays', async ({
  page,
}) => {
  const renew = () => {
    for (const packed of ['.br', '.gz']) rmSync(join(dist, `sw.js${packed}`), { force: true });
    return page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
    });
  };
  await begin(page);
  const [first] = Object.keys(await kept(page));
  for (const version of ['second', 'third']) {
    await buildServiceWorker({ offline: true, locales }, version, dist);
    await renew();
    await expect.poll(async () => Object.keys(await kept(page))).toContain(`lotse-${version}`);
  }
  await expect.poll(async () => Object.keys(await kept(page))).not.toContain(first);
  expect(Object.keys(await kept(page))).toEqual(['lotse-second', 'lotse-third']);

  await buildServiceWorker({ offline: false, locales }, 'fourth', dist);
  await renew();
  await expect.poll(() => kept(page)).toEqual({});
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0);
});
