import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createInsights } from '../../src/collector/insights.ts';
import { createSite } from '../../src/collector/serve-site.ts';
import { now } from './memory-collector.ts';

const password = 'correct horse battery';
const report = `<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;sha256-AAA=&#39;; style-src &#39;sha256-BBB=&#39;">the report`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lotse-insights-'));
  mkdirSync(join(folder, 'latest'));
  writeFileSync(join(folder, 'latest', 'index.html'), report);
  writeFileSync(join(folder, 'latest', 'gaps.csv'), 'label;chains');
  writeFileSync(join(folder, 'latest', 'notes.txt'), 'not for you');
  writeFileSync(join(folder, 'lotse.db'), 'the store');
});
afterAll(() => rmSync(folder, { recursive: true }));

function open(latest = join(folder, 'latest')) {
  const time = { now };
  const insights = createInsights({
    password,
    folder: latest,
    locales: () => ['de', 'en'],
    clock: () => time.now,
    trustedProxies: 1,
  });
  const ask = (path: string, { cookie = '', ...init }: RequestInit & { cookie?: string } = {}) =>
    insights(new Request(`https://help.example${path}`, { ...init, headers: { cookie } }));
  const logIn = (given: string, headers: Record<string, string> = {}) =>
    insights(
      new Request('https://help.example/insights/login', {
        method: 'POST',
        body: new URLSearchParams({ password: given }),
        headers: { 'sec-fetch-site': 'same-origin', ...headers },
      }),
      { incoming: { socket: { remoteAddress: '10.0.0.1' } } },
    );
  const session = async () =>
    (await logIn(password)).headers.get('set-cookie')?.split(';')[0] ?? '';
  return { time, ask, logIn, session };
}

describe('the report online', () => {
  test('is not there at all without a password', async () => {
    const site = createSite({
      dist: folder,
      locales: () => ['en'],
      collector: async () => new Response(),
    });
    for (const path of ['/insights', '/insights/', '/insights/report.json', '/reports/latest/'])
      expect((await site.request(`http://help.example${path}`)).status).toBe(404);
  });

  test('shows a door, and behind it the same to whoever has no key, whether the file is there or not', async () => {
    const { ask } = open();
    const texts = [];
    for (const path of ['/insights/', '/insights/gaps.csv', '/insights/nothing.csv']) {
      const response = await ask(path);
      expect(response.status).toBe(401);
      texts.push(await response.text());
    }
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toContain('<h1>Hilfe-Bericht</h1>');
    expect((await ask('/insights')).headers.get('location')).toBe('/insights/');
  });

  test('opens with the password, with a cookie that no script and no other site can use', async () => {
    const { ask, logIn } = open();
    const response = await logIn(password);
    expect([response.status, response.headers.get('location')]).toEqual([303, '/insights/']);
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(
      /^__Secure-lotse-insights=[\w-]{43}; Path=\/insights\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    const page = await ask('/insights/', { cookie: cookie.split(';')[0] ?? '' });
    expect([page.status, await page.text()]).toEqual([200, report]);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'sha256-AAA='; style-src 'sha256-BBB='; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });

  test('gives out its own files and nothing else', async () => {
    const { ask, session } = open();
    const cookie = await session();
    const csv = await ask('/insights/gaps.csv', { cookie });
    expect([csv.status, csv.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    for (const path of [
      'notes.txt',
      '../lotse.db',
      '%2e%2e/lotse.db',
      '..%2flotse.db',
      'toString',
      '__proto__',
    ])
      expect((await ask(`/insights/${path}`, { cookie })).status, path).not.toBe(200);
  });

  test('says so when there is none yet', async () => {
    const { ask, session } = open(join(folder, 'none'));
    const response = await ask('/insights/', { cookie: await session() });
    expect([response.status, await response.text()]).toEqual([
      404,
      'Es gibt noch keinen Bericht. `npm run insights` schreibt einen.',
    ]);
  });

  test.each(['', 'wrong', `${password} `, password.toUpperCase()])(
    'does not open with %j',
    async (given) => {
      const response = await open().logIn(given);
      expect(response.status).toBe(401);
      expect(response.headers.get('set-cookie')).toBeNull();
      expect(await response.text()).toContain('Das war nicht das Passwort.');
    },
  );

  test('closes at the end of a working day, and when somebody leaves', async () => {
    const { ask, session, time } = open();
    const cookie = await session();
    time.now += 12 * 3_600_000 - 1;
    expect((await ask('/insights/', { cookie })).status).toBe(200);
    time.now += 1;
    expect((await ask('/insights/', { cookie })).status).toBe(401);
    const next = await session();
    expect((await ask('/insights/logout', { cookie: next })).status).toBe(200);
    expect((await ask('/insights/', { cookie: next })).status).toBe(401);
  });

  test('cannot be guessed: after ten tries an address waits, with the right password too', async () => {
    const { logIn, time } = open();
    const from = (address: string) => ({ 'x-forwarded-for': address });
    for (let tried = 0; tried < 10; tried++)
      expect((await logIn('guess', from('203.0.113.7'))).status).toBe(401);
    const refused = await logIn(password, from('203.0.113.7'));
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '900']);
    expect(await refused.text()).toContain('Bitte warten Sie 15 Minuten');
    expect((await logIn(password, from('203.0.113.8'))).status).toBe(303);
    time.now += 15 * 60_000;
    expect((await logIn(password, from('203.0.113.7'))).status).toBe(303);
  });

  test('cannot be guessed from many addresses either', async () => {
    const { logIn } = open();
    for (let tried = 0; tried < 200; tried++)
      expect((await logIn('guess', { 'x-forwarded-for': `203.0.113.${tried}` })).status).toBe(401);
    expect((await logIn('guess', { 'x-forwarded-for': '198.51.100.1' })).status).toBe(429);
  });

  test('is not opened by a form on another site', async () => {
    const response = await open().logIn(password, {
      'sec-fetch-site': 'cross-site',
      origin: 'https://evil.example',
    });
    expect([response.status, response.headers.get('set-cookie')]).toEqual([403, null]);
  });

  test('takes no long password and no other body', async () => {
    expect((await open().logIn('x'.repeat(5000))).status).toBe(413);
    const { ask } = open();
    const other = await ask('/insights/login', { method: 'POST', body: '{"password":' });
    expect(other.status).toBe(401);
    expect((await ask('/insights/', { method: 'DELETE' })).status).toBe(401);
  });
});
