import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { expect, test } from '@playwright/test';
import { buildAdmin } from '../../scripts/lib/build-admin.ts';
import { createSite } from '../../src/collector/serve-site.ts';
import { readContent } from '../../src/content-files/read-content.ts';
import { adminSchema } from '../../src/core/content/admin.ts';

let dist: string;
let url: string;
let stop: () => void;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'lotse-admin-'));
  const { site } = await readContent('content');
  await buildAdmin({ ...site, admin: adminSchema.parse({ repository: 'shop/help' }) }, dist);
  const app = createSite({
    dist,
    locales: () => ['de', 'en'],
    collector: async () => new Response(null, { status: 404 }),
  });
  await new Promise<void>((ready) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
      url = `http://127.0.0.1:${port}`;
      ready();
    });
    stop = () => server.close();
  });
});
test.afterAll(() => {
  stop();
  rmSync(dist, { recursive: true, force: true });
});

test('the editor loads from our own server alone and asks to sign in', async ({ page }) => {
  const elsewhere: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(url))
      elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  const response = await page.goto(`${url}/admin/`);
  expect(response?.headers()).toMatchObject({
    'x-robots-tag': 'noindex',
    'cross-origin-opener-policy': 'same-origin-allow-popups',
  });
  await expect(page.getByRole('button', { name: 'Mit Zugriffstoken anmelden' })).toBeVisible({
    timeout: 20_000,
  });
  expect(problems).toEqual([]);
  expect(
    elsewhere.filter((one) => !/githubstatus|api\.github|cdn\.jsdelivr\.net\/fontsource/.test(one)),
  ).toEqual([]);
});

test('it shows our collections, both languages side by side, and every field explained', async ({
  page,
}) => {
  // A repository that lives in the page: the one kind that needs nobody to sign in.
  const config = readFileSync(join(dist, 'admin/config.js'), 'utf8');
  writeFileSync(
    join(dist, 'admin/config.js'),
    config.replace(/"backend":\{[^}]*\}/, '"backend":{"name":"test-repo"}'),
  );
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${url}/admin/`);
  await page.getByRole('button', { name: 'Mit Test-Repository arbeiten' }).click();
  for (const label of [
    'Versand & Lieferung',
    'Rückgabe & Erstattung',
    'Zahlung & Rechnung',
    'Bestellung',
    'Kundenkonto',
    'Antwortvorlagen',
    'Einstellungen',
  ])
    await expect(page.getByText(label).first()).toBeVisible();
  await page.goto(`${url}/admin/#/collections/returns/new`);
  await expect(
    page.getByText('The question or the task in the reader', { exact: false }).first(),
  ).toBeVisible();
  await expect(page.getByText('Deutsch').first()).toBeVisible();
  await expect(page.getByText('Englisch').or(page.getByText('English')).first()).toBeVisible();
});

test('a site without the setting has nothing of it', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'lotse-admin-'));
  const { site } = await readContent('content');
  await buildAdmin(site, empty);
  expect(readdirSync(empty)).toEqual([]);
  rmSync(empty, { recursive: true });
});
