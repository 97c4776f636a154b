import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import type { RunningServer } from '../../src/collector/server-options.ts';
import { startServer } from '../../src/collector/start-server.ts';
import type { StoredEvent } from '../../src/core/events/event.ts';
import { openStore } from '../../src/store/open-store.ts';
import { axeFindings } from './support/axe-findings.ts';

/** What the README tells a shop to allow, and nothing else; scripts of a shop with Trusted Types. */
const policy = (help: string) =>
  `default-src 'none'; script-src ${help}; connect-src ${help}; img-src ${help}; style-src 'self'; require-trusted-types-for 'script'`;
/** Rules of a shop that would reach everything, if they could. */
const shopStyles = `
  * { color: rgb(1, 2, 3); font-family: fantasy; letter-spacing: 3px; text-transform: uppercase; }
  :root { --accent: lime; --paper: fuchsia; }
  button, a, h2, dialog { background: rgb(9, 9, 9) !important; transform: rotate(3deg); }
  body { margin: 40px; }`;

let help: RunningServer;
let shop: Server;
let origin: string;
const stored: StoredEvent[] = [];

test.beforeEach(async () => {
  shop = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://shop');
    if (url.pathname === '/shop.css')
      return void response.writeHead(200, { 'content-type': 'text/css' }).end(shopStyles);
    const attributes = [...url.searchParams].map(([name, value]) => `${name}="${value}"`).join(' ');
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy(help.url),
    });
    response.end(`<!doctype html><html lang="de"><head><title>Shop</title>
      <link rel="stylesheet" href="/shop.css">
      <script type="module" src="${help.url}/lotse-help.js"></script></head>
      <body><main><h1>Hose</h1><p id="text">Eine Hose.</p><button id="buy">Kaufen</button></main>
      <lotse-help ${attributes}></lotse-help></body></html>`);
  }).listen(0, '127.0.0.1');
  await once(shop, 'listening');
  origin = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`;
  const { articles } = JSON.parse(readFileSync('dist/lotse.json', 'utf8'));
  help = await startServer({
    dist: 'dist',
    site: () => ({
      locales: ['de', 'en'],
      timeZone: 'Europe/Berlin',
      articles,
      shopUrl: `${origin}/`,
    }),
    databaseUrl: 'sqlite::memory:',
    open: async (url) => {
      const store = await openStore(url);
      return {
        ...store,
        append(events) {
          stored.push(...events);
          return store.append(events);
        },
      };
    },
    port: 0,
    host: '127.0.0.1',
    log: () => {},
  });
});
test.afterEach(async () => {
  shop.close();
  shop.closeAllConnections();
  await help.close();
  stored.length = 0;
});

const ofType = (type: string) => stored.filter((event) => event.type === type);
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Hilfe von Halm & Faden' });

/** The shop's page; complaints of the browser, such as about the policy, are collected. */
async function visit(page: Page, attributes = ''): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${origin}/?locale=de${attributes}`);
  return complaints;
}

test('what the shop’s page loads is one script of at most 12 KB, compressed', () => {
  const script = readFileSync('dist/lotse-help.js');
  expect(brotliCompressSync(script).length).toBeLessThan(12 * 1024);
  expect(gzipSync(script).length).toBeLessThan(12 * 1024);
});

test('before the button is pressed nothing but the script is loaded, and nothing is recorded', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await visit(page);
  await expect(page.getByRole('button', { name: 'Hilfe' })).toBeVisible();
  expect(asked.filter((url) => url.startsWith(help.url))).toEqual([`${help.url}/lotse-help.js`]);
  expect(stored).toEqual([]);
});

test('a question is answered and read on the shop’s page by keyboard, and recorded as on the site', async ({
  page,
}) => {
  const complaints = await visit(page);
  const open = page.getByRole('button', { name: 'Hilfe' });
  await open.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Stellen Sie Ihre Frage')).toBeFocused();
  await page.keyboard.type('wo bleibt mein geld');
  const first = dialog(page).getByRole('link', { name: 'Wo bleibt meine Erstattung?' });
  await expect(first).toBeVisible();
  await expect(dialog(page).getByRole('status')).toHaveText(/Antwort/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  const title = dialog(page).getByRole('heading', { level: 1 });
  await expect(title).toHaveText('Wo bleibt meine Erstattung?');
  await expect(title).toBeFocused();
  await expect(dialog(page).locator('.prose')).not.toBeEmpty();
  await expect(
    dialog(page).getByRole('link', { name: 'Einen Menschen erreichen' }),
  ).toHaveAttribute(
    'href',
    `${help.url}/de/kontakt/?q=wo+bleibt+mein+geld&art=returns%2Fde%2Frefund-not-arrived`,
  );

  await dialog(page).getByRole('button', { name: 'Zurück' }).click();
  await expect(first).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(open).toBeFocused();

  await expect.poll(() => ofType('leave').length).toBe(3);
  expect(ofType('page_view')).toMatchObject([
    { page: 'home', entry: 'external', surface: 'panel', loc: 'de' },
    { art: 'returns/de/refund-not-arrived', col: 'returns', entry: 'search', surface: 'panel' },
    { page: 'home', entry: 'browse' },
  ]);
  expect(ofType('search')).toMatchObject([
    { q: 'wo bleibt mein geld', top: 'returns/de/refund-not-arrived', via: 'enter' },
  ]);
  expect(ofType('search_click')).toMatchObject([{ art: 'returns/de/refund-not-arrived', pos: 1 }]);
  expect(ofType('leave').map((event) => 'next' in event && event.next)).toEqual([
    'result',
    'back',
    'close',
  ]);
  expect(new Set(ofType('page_view').map(({ pv }) => pv)).size).toBe(3);
  expect(complaints).toEqual([]);
});

test('attributes open an article or a topic; links inside stay inside, others open beside the shop', async ({
  page,
}) => {
  await visit(page, '&article=shipping/where-is-my-parcel');
  await page.getByRole('button', { name: 'Hilfe' }).click();
  await expect(dialog(page).getByRole('heading', { level: 1 })).toHaveText('Wo ist mein Paket?');
  await expect(dialog(page).locator('table')).toBeVisible();
  // A tool of the page that has no script here shows what it shows without one.
  await expect(dialog(page).locator('.prose input')).toHaveCount(0);
  await dialog(page).getByRole('button', { name: /^Ja/ }).click();
  await expect(dialog(page).locator('.vote')).toContainText('Ihre Antwort ist angekommen: Ja.');
  expect(ofType('vote')).toMatchObject([{ value: 1, art: 'shipping/de/where-is-my-parcel' }]);

  const next = dialog(page).locator('a[data-link="next"]').first();
  const text = (await next.textContent())?.trim() ?? '';
  await next.click();
  await expect(dialog(page).getByRole('heading', { level: 1 })).toHaveText(text);
  await dialog(page).getByRole('button', { name: 'Zurück' }).click();
  await expect(dialog(page).getByRole('heading', { level: 1 })).toHaveText('Wo ist mein Paket?');

  const [contact] = await Promise.all([
    page.waitForEvent('popup'),
    dialog(page).getByRole('link', { name: 'Einen Menschen erreichen' }).click(),
  ]);
  await contact.waitForURL(`${help.url}/de/kontakt/**`);
  await expect.poll(() => ofType('contact_intent').length).toBe(1);
  expect(page.url()).toContain(origin);

  await page.goto(`${origin}/?locale=en&collection=returns`);
  await page.getByRole('button', { name: 'Help' }).click();
  const panel = page.getByRole('dialog', { name: 'Help of Halm & Faden' });
  await expect(panel.getByRole('heading', { level: 3 })).toHaveText(['Returns & refunds']);
  expect(await panel.locator('.body ul:not(.results) li').count()).toBeGreaterThan(3);
  await expect(panel.getByText('Returns & refunds')).toBeVisible();
});

test('no style goes in or out', async ({ page }) => {
  const styleOf = (selector: string) =>
    page.locator(selector).evaluate((node) => JSON.stringify({ ...getComputedStyle(node) }));
  await visit(page);
  const before = await styleOf('#text');
  await page.getByRole('button', { name: 'Hilfe' }).click();
  await expect(dialog(page)).toBeVisible();
  expect(await styleOf('#text')).toBe(before);
  expect(await page.evaluate(() => document.styleSheets.length)).toBe(1);
  const heading = dialog(page).getByRole('heading', { level: 2 }).first();
  for (const [property, value] of [
    ['color', 'rgb(22, 33, 43)'],
    ['letter-spacing', 'normal'],
    ['text-transform', 'none'],
    ['transform', 'none'],
    ['background-color', 'rgba(0, 0, 0, 0)'],
  ] as const)
    await expect(heading).toHaveCSS(property, value);
  await expect(page.getByRole('button', { name: 'Schließen' })).toHaveCSS(
    'color',
    'rgb(10, 90, 120)',
  );
});

test('axe finds nothing in the panel, narrow and wide, light and dark, and nothing scrolls sideways', async ({
  page,
}) => {
  test.setTimeout(60_000);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const look of [
    { width: 360, colorScheme: 'light' },
    { width: 1280, colorScheme: 'dark' },
  ] as const) {
    await page.setViewportSize({ width: look.width, height: 740 });
    await page.emulateMedia({ colorScheme: look.colorScheme });
    await page.goto(`${origin}/?locale=de&article=shipping/where-is-my-parcel`);
    await page.getByRole('button', { name: 'Hilfe' }).click();
    await expect(dialog(page).getByRole('heading', { level: 1 })).toBeVisible();
    const check = async () => {
      // axe puts styles of its own into the page, and those of the shop are not ours to judge.
      expect(await axeFindings(page, { within: 'lotse-help' })).toEqual([]);
      const width = await dialog(page)
        .locator('.body')
        .evaluate((body) => body.scrollWidth - body.clientWidth);
      expect(width).toBeLessThanOrEqual(0);
    };
    await check();
    await dialog(page).getByRole('button', { name: 'Zurück' }).click();
    await page.getByLabel('Stellen Sie Ihre Frage').fill('paket kaputt');
    await expect(dialog(page).locator('.results a').first()).toBeVisible();
    await check();
    const box = await dialog(page).boundingBox();
    if (look.width === 360) expect(box?.width).toBe(360);
    else expect(box?.width).toBeLessThan(480);
  }
});

test('who objects to being recorded is answered and not recorded; nothing is kept on the device', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { get: () => true });
  });
  await visit(page);
  await page.getByRole('button', { name: 'Hilfe' }).click();
  await page.getByLabel('Stellen Sie Ihre Frage').fill('wo bleibt mein geld');
  await page.keyboard.press('Enter');
  await expect(dialog(page).locator('.results a').first()).toBeVisible();
  await page.keyboard.press('Escape');
  expect(stored).toEqual([]);
  expect(
    await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]),
  ).toEqual(['', 0, 0]);
});

test('when the help center cannot be reached, the button becomes a link to it', async ({
  page,
}) => {
  await page.route('**/lotse-help/de.json', (route) => route.abort());
  await visit(page);
  await page.getByRole('button', { name: 'Hilfe' }).click();
  await expect(page.getByRole('link', { name: 'Hilfe' })).toHaveAttribute(
    'href',
    `${help.url}/de/`,
  );
});
