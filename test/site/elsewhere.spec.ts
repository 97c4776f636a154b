import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { RunningServer } from '../../src/collector/server-options.ts';
import { startServer } from '../../src/collector/start-server.ts';
import type { StoredEvent } from '../../src/core/events/event.ts';
import { openStore } from '../../src/store/open-store.ts';

const article = '/de/versand/wo-ist-mein-paket/';
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** The headers that the guide tells a static host to send. */
function headersOfTheGuide(collector: string): Record<string, string> {
  const guide = readFileSync('src/collector/deploy/README.md', 'utf8');
  const [, block = ''] = /```\n\/\*\n([\s\S]*?)```/.exec(guide) ?? [];
  const lines = block.trim().split('\n');
  return Object.fromEntries(
    lines.map((line) => {
      const [name = '', ...value] = line.trim().split(': ');
      return [name, value.join(': ').replaceAll('https://collect.example.com', collector)];
    }),
  );
}

/** A plain web server with the built site, as if it had been built for a collector at another address. */
async function startStaticHost(collector: () => string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    const file = join('dist', path.endsWith('/') ? `${path}index.html` : path);
    try {
      const body = readFileSync(file);
      response.writeHead(200, {
        ...headersOfTheGuide(collector()),
        'content-type': types[extname(file)] ?? 'application/octet-stream',
      });
      const text = () =>
        body
          .toString()
          .replaceAll(
            '&quot;collector&quot;:&quot;/api&quot;',
            `&quot;collector&quot;:&quot;${collector()}/api&quot;`,
          )
          .replaceAll('action="/api/vote"', `action="${collector()}/api/vote"`);
      response.end(file.endsWith('.html') ? text() : body);
    } catch {
      response.writeHead(404, headersOfTheGuide(collector())).end();
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

let host: Server;
let origin: string;
let collector: RunningServer;
const stored: StoredEvent[] = [];
test.beforeEach(async () => {
  host = await startStaticHost(() => collector.url);
  origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  collector = await startServer({
    site: () => ({
      locales: ['de', 'en'],
      timeZone: 'Europe/Berlin',
      collector: 'https://collect.example.com/api',
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
    siteUrl: origin,
    log: () => {},
  });
});
test.afterEach(async () => {
  await collector.close();
  host.close();
  host.closeAllConnections();
  stored.length = 0;
});

const ofType = (type: string) => stored.filter((event) => event.type === type);

test('a site on a static host and a collector on another origin work as the guide says', async ({
  page,
}) => {
  const blocked: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') blocked.push(message.text());
  });
  await page.goto(origin + article);
  await page.getByRole('button', { name: /^Nein/ }).click();
  await expect(page.locator('lotse-feedback [data-status]')).toHaveText(
    'Danke. Ihre Antwort ist angekommen: Nein.',
  );
  expect(ofType('vote')).toMatchObject([{ value: -1 }]);
  expect(ofType('page_view')).toHaveLength(1);

  // On leaving, with the page already gone.
  await page.goto('about:blank');
  await expect.poll(() => ofType('leave').length).toBeGreaterThan(0);

  await page.goto(`${origin}/de/`);
  await page.getByRole('combobox').fill('wo bleibt mein paket');
  await page.getByRole('combobox').press('Enter');
  await expect(page.locator('[data-results] a').first()).toBeVisible();
  await expect.poll(() => ofType('search').length).toBe(1);
  expect(blocked).toEqual([]);
});

test('its vote form without a script leads to the collector and back to the site', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'de-DE' });
  const page = await context.newPage();
  await page.goto(origin + article);
  await page.getByRole('button', { name: /^Ja/ }).first().click();
  await expect(page).toHaveURL(`${origin}/de/danke/`);
  expect(ofType('vote')).toMatchObject([{ value: 1 }]);
  await context.close();
});

test('a page of any other origin is told nothing and stores nothing', async ({ page }) => {
  await page.goto(`${origin.replace('127.0.0.1', 'localhost')}${article}`);
  const answer = await page.evaluate(async (url) => {
    const body = JSON.stringify({ v: 1 });
    return fetch(`${url}/api/events`, { method: 'POST', body }).then(
      ({ status }) => status,
      (error: Error) => error.name,
    );
  }, collector.url);
  expect(answer).toBe('TypeError');
  await page.getByRole('button', { name: /^Nein/ }).click();
  await page.goto('about:blank');
  expect(stored).toEqual([]);
});
