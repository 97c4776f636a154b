import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningServer } from '../../src/collector/server-options.ts';
import { startServer } from '../../src/collector/start-server.ts';
import { openStore } from '../../src/store/open-store.ts';
import { sentEvent } from '../core/events/sample-events.ts';

const password = 'open-sesame-please';
let folder: string;
let server: RunningServer;
let fails = false;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lotse-answers-'));
  for (const [file, text] of [
    ['dist/de/index.html', 'Wobei können wir helfen?'],
    ['dist/_astro/a.js', '0'],
    ['reports/index.html', 'Bericht'],
  ] as const) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  server = await startServer({
    dist: join(folder, 'dist'),
    site: () => ({ locales: ['de'], timeZone: 'Europe/Berlin' }),
    databaseUrl: 'sqlite::memory:',
    open: async (url) => {
      const store = await openStore(url);
      return {
        ...store,
        append: (events) => (fails ? Promise.reject(new Error('full')) : store.append(events)),
      };
    },
    port: 0,
    host: '127.0.0.1',
    metricsPort: 0,
    edge: { trustedProxies: 1, votesPerHour: 1, metricsToken: 'let-me-see-them' },
    insights: { password, folder: join(folder, 'reports') },
    log: () => {},
  });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const body = () => JSON.stringify(sentEvent({ type: 'read' }));
const post = (text: BodyInit, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body: text,
  headers,
});
const vote = () =>
  post(
    JSON.stringify(
      sentEvent({ type: 'vote', pv: Math.random().toString(16).slice(2, 18).padEnd(16, '0') }),
    ),
    {
      'x-forwarded-for': '203.0.113.1',
    },
  );
const login = (guess: string) => post(new URLSearchParams({ password: guess }));

/** Every way in which a request can end, with what it ends in. */
const requests: [string, string, RequestInit, number][] = [
  ['a page', '/de/', {}, 200],
  ['a page without its body', '/de/', { method: 'HEAD' }, 200],
  ['a script', '/_astro/a.js', {}, 200],
  ['the way to the language', '/', {}, 302],
  ['the way to the slash', '/de', {}, 301],
  ['a page that is not there', '/de/gone/', {}, 404],
  ['a hidden file', '/.env', {}, 404],
  ['a page that is posted to', '/de/', post('x'), 404],
  ['an event', '/api/events', post(body()), 204],
  [
    'an event without Global Privacy Control’s consent',
    '/api/events',
    post(body(), { 'sec-gpc': '1' }),
    204,
  ],
  ['a question before an event', '/api/events', { method: 'OPTIONS' }, 204],
  ['no event', '/api/events', post('{'), 400],
  [
    'an event of another site',
    '/api/events',
    post(body(), { 'sec-fetch-site': 'cross-site' }),
    403,
  ],
  ['a wrong method', '/api/events', {}, 405],
  ['too much', '/api/events', post('x'.repeat(300_000)), 413],
  ['a first vote', '/api/events', vote(), 204],
  ['one vote too many', '/api/events', vote(), 429],
  ['no vote', '/api/vote', post(new URLSearchParams({ loc: 'de' })), 400],
  ['an unknown address', '/api/gone', {}, 404],
  ['health', '/api/health', {}, 200],
  ['life', '/api/health/live', {}, 200],
  ['numbers without the word', '/api/metrics', {}, 404],
  ['numbers', '/api/metrics', { headers: { authorization: 'Bearer let-me-see-them' } }, 200],
  ['the report’s door', '/insights/', {}, 401],
  ['the report’s address', '/insights', {}, 301],
  ['a wrong password', '/insights/login', login('guess-guess-guess'), 401],
  ['the right password', '/insights/login', login(password), 303],
  [
    'a password from elsewhere',
    '/insights/login',
    { ...login(password), headers: { 'sec-fetch-site': 'cross-site' } },
    403,
  ],
  ['much too long a password', '/insights/login', login('x'.repeat(10_000)), 413],
  ['leaving the report', '/insights/logout', {}, 200],
];

test.each(requests)('%s (%s) says what a browser may do with it', async (_, path, init, status) => {
  const response = await fetch(server.url + path, { redirect: 'manual', ...init });
  expect(response.status).toBe(status);
  const headers = Object.fromEntries(response.headers);
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringMatching(
      /default-src '(?:none|self)'.*frame-ancestors '(?:none|self)'/,
    ),
    'referrer-policy': 'same-origin',
    'x-frame-options': expect.stringMatching(/^(?:SAMEORIGIN|DENY)$/),
    'cross-origin-opener-policy': 'same-origin',
  });
  if (path.startsWith('/api') || path.startsWith('/insights/'))
    expect(headers['cache-control']).toBe('no-store');
  expect(headers['server'] ?? headers['x-powered-by']).toBeUndefined();
  // Pages of the shop read what anybody may read, for `<lotse-help>`; what is sent or kept, and the report, nobody else.
  const open = !/^\/(?:api|insights)(?:\/|$)/.test(path);
  expect(headers['access-control-allow-origin'] === '*').toBe(open);
  for (const cookie of response.headers.getSetCookie())
    expect(cookie).toMatch(/; Path=\/insights\/; HttpOnly; Secure; SameSite=Strict$|Max-Age=0/);
  expect(await response.text()).not.toContain(folder);
});

test('so does a store that fails', async () => {
  fails = true;
  const response = await fetch(`${server.url}/api/events`, post(body()));
  fails = false;
  expect([response.status, response.headers.get('x-content-type-options')]).toEqual([
    503,
    'nosniff',
  ]);
  expect(response.headers.get('retry-after')).toBe('5');
  expect(await response.text()).not.toMatch(/full|sqlite|at /);
});

test('the port for the numbers gives out nothing else', async () => {
  const { metricsUrl = '' } = server;
  expect((await fetch(metricsUrl)).headers.get('x-content-type-options')).toBe('nosniff');
  expect((await fetch(new URL('/de/', metricsUrl))).status).toBe(404);
  expect((await fetch(metricsUrl, { method: 'POST' })).status).toBe(405);
});

test.each([
  ['no HTTP', 'hello\r\n\r\n', 400],
  [
    'two lengths',
    'POST /api/events HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nxx',
    400,
  ],
  [
    'a length and chunks',
    'POST /api/events HTTP/1.1\r\nhost: a\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    400,
  ],
  ['no host', 'GET /de/ HTTP/1.1\r\n\r\n', 400],
  ['headers without end', `GET /de/ HTTP/1.1\r\nhost: a\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
])('%s is answered in one word, and the connection ends', async (_, text, status) => {
  const answer = await new Promise<string>((resolve, reject) => {
    let got = '';
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => socket.write(text));
    socket.on('data', (data) => {
      got += data;
    });
    socket.on('close', () => resolve(got));
    socket.on('error', reject);
  });
  expect(answer).toMatch(
    new RegExp(`^HTTP/1\\.1 ${status} [A-Z][A-Za-z ]+\\r\\nConnection: close\\r\\n`, 'i'),
  );
  expect(answer.split('\r\n\r\n')[1]).toMatch(/^(?:0)?$/);
});
