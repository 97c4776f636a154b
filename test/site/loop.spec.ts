import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'lotse-loop-'));
const env = {
  ...process.env,
  DATABASE_URL: `sqlite:${join(folder, 'events.db')}`,
  RANKS_FILE: join(folder, 'ranks.json'),
  PORT: '0',
};
let server: ChildProcess;

// A browser under test says so of itself, twice, and programs are not counted. This one stands for a person.
// (The name is given to the whole browser: what is sent while a page is left does not heed the page's own.)
const name =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.0.0 Safari/537.36';
test.use({ launchOptions: { ...(await findBrowser()), args: [`--user-agent=${name}`] } });
test.beforeEach(({ page }) =>
  page.addInitScript(() => Object.defineProperty(navigator, 'webdriver', { value: false })),
);

let address: string;

test.beforeAll(async () => {
  server = spawn('node', ['scripts/serve.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    server.stdout?.on('data', (chunk) => {
      printed += String(chunk);
      const url = /http:\/\/\S+/.exec(printed)?.[0];
      if (url) resolve(url.replace(/\/$/, ''));
    });
    server.once('exit', (code) => reject(new Error(`The server ended with code ${code}.`)));
  });
});

test.afterAll(() => {
  server.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Sent {
  type: string;
  [field: string]: unknown;
}

function script(name: string, ...args: string[]): string {
  return execFileSync('node', [`scripts/${name}.ts`, ...args], { env, encoding: 'utf8' });
}

test('what a reader does is in the report: search, result, "no" with a reason, a wish for a person', async ({
  page,
}) => {
  test.setTimeout(60_000);
  await page.goto(`${address}/de/`);
  await page.getByRole('combobox').pressSequentially('wo bleibt mein geld', { delay: 30 });
  await page.getByRole('option').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wo bleibt meine Erstattung?');
  await page.waitForTimeout(3500); // as long as it takes to count as read
  await page.getByRole('button', { name: /^Nein/ }).click();
  await expect(page.locator('lotse-feedback [data-status]')).toContainText('angekommen: Nein');
  await page.getByLabel('Ich verstehe es nicht').check();
  await page.getByRole('button', { name: 'Das auch senden' }).click();
  await expect(page.locator('lotse-feedback [data-status]')).toContainText('Anmerkung');
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: 'Einen Menschen erreichen' })
    .click();
  await expect(page).toHaveURL(/\/de\/kontakt\/$/);
  await page.getByRole('link', { name: 'hilfe@halm-und-faden.example' }).click();
  await page.waitForTimeout(500);

  const exported = script('export');
  const events = exported
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Sent);
  const without = (...types: string[]) => events.filter(({ type }) => !types.includes(type));
  expect(without('leave').map(({ type }) => type)).toEqual([
    'page_view',
    'search',
    'search_click',
    'page_view',
    'read',
    'vote',
    'vote',
    'contact_intent',
    'page_view',
    'contact_intent',
  ]);
  const article = 'returns/de/refund-not-arrived';
  const of = (type: string) => events.filter((event) => event.type === type);
  expect(of('search')).toMatchObject([
    { q: 'wo bleibt mein geld', via: 'click', top: article, loc: 'de' },
  ]);
  expect(of('search_click')).toMatchObject([
    { art: article, pos: 1, qid: of('search')[0]?.['qid'] },
  ]);
  expect(of('page_view')).toMatchObject([
    { page: 'home', entry: 'direct' },
    { art: article, entry: 'search', prev: '/de/' },
    { page: 'contact', entry: 'browse' },
  ]);
  expect(of('vote')).toMatchObject([
    { art: article, value: -1 },
    { art: article, value: -1, reason: 'unclear' },
  ]);
  expect(of('contact_intent')).toMatchObject([
    { art: article, channel: 'page' },
    { page: 'contact', channel: 'email', ref_art: article },
  ]);
  expect(of('leave')).toMatchObject([
    { page: 'home', next: 'result' },
    { art: article, next: 'contact' },
  ]);

  const summary = script('insights', '--out', join(folder, 'reports'));
  expect(summary).toContain('index.html');
  const report = JSON.parse(readFileSync(join(folder, 'reports/latest/report.json'), 'utf8'));
  expect(report.totals).toMatchObject({ events: events.length, pageViews: 3, searches: 1 });
  expect(report.articles.find((row: Sent) => row['article'] === article)).toMatchObject({
    views: 1,
    votes: { up: 0, down: 1 },
  });
  const html = readFileSync(join(folder, 'reports/latest/index.html'), 'utf8');
  expect(html).toContain('Wo bleibt meine Erstattung?');
  // One person's query is nobody else's business.
  expect(html).not.toContain('wo bleibt mein geld');

  // The same reader as a program: left out, and the report says so and how to count it for a trial.
  await page.evaluate(async (art) => {
    const id = crypto.randomUUID();
    const pv = 'feedfeedfeedfeed';
    const event = {
      v: 1,
      id,
      type: 'page_view',
      pv,
      loc: 'de',
      art,
      dev: 'desktop',
      bot: true,
      entry: 'direct',
    };
    await fetch('/api/events', { method: 'POST', body: JSON.stringify(event) });
  }, article);
  script('insights', '--out', join(folder, 'reports'));
  const reread = () => JSON.parse(readFileSync(join(folder, 'reports/latest/report.json'), 'utf8'));
  expect(reread().totals).toMatchObject({ pageViews: 3, bots: { journeys: 1, events: 1 } });
  script('insights', '--out', join(folder, 'reports'), '--count-programs');
  expect(reread().totals).toMatchObject({ pageViews: 4, bots: { journeys: 0, events: 0 } });
});
