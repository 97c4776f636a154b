import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressFiles } from '../../scripts/lib/compress-files.ts';
import { createSite } from '../../src/collector/serve-site.ts';

const big = '<p>Where is my parcel?</p>'.repeat(100);
const files: Record<string, string> = {
  'index.html': 'choose a language',
  'de/index.html': 'Wobei können wir helfen?',
  'en/index.html': 'How can we help?',
  'en/shipping/where-is-my-parcel/index.html': big,
  'en/größe/index.html': 'sizes',
  'en/hashed/index.html': `<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-AAA=' https://evil.example 'unsafe-inline' *; style-src 'self' 'sha256-BBB=';">`,
  'de/404/index.html': 'Diese Seite gibt es nicht.',
  'en/404/index.html': 'This page does not exist.',
  '_astro/site.BqaJiQk-.css': 'body{}'.repeat(300),
  'pagefind/pagefind.js': 'export {}',
  'pagefind/pagefind.de_6615df7919.pf_meta': 'meta',
  'pagefind/fragment/de_6615df7.pf_fragment': 'fragment',
  'pagefind/wasm.de.pagefind': 'wasm',
  'search.wasm': 'wasm',
  'en/shipping/where-is-my-parcel.md': '# Where is my parcel?',
  'favicon.svg': '<svg/>',
  'pagefind/lotse-en.json': `{"version":3,"words":"${'parcel '.repeat(100)}"}`,
  'pagefind/lotse-en-42e046886d/w0.json': '{}',
  '.env': 'PASSWORD=secret',
};

let folder: string;
let site: ReturnType<typeof createSite>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lotse-site-'));
  const dist = join(folder, 'dist');
  for (const [path, text] of Object.entries({ ...files, '../secret.txt': 'outside' })) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
  await compressFiles([join(dist, 'pagefind')]);
  site = createSite({
    dist,
    locales: () => ['de', 'en'],
    redirects: () => ({
      '/en/shipping/parcel/': '/en/shipping/where-is-my-parcel/',
      '/hc/en-us/articles/1-Größe': '/en/shipping/where-is-my-parcel/',
    }),
    collector: async (request) =>
      new Response(`collector: ${request.method} ${new URL(request.url).pathname}`),
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  Promise.resolve(site.request(`http://help.example${path}`, { headers, method }));

describe('the site', () => {
  test('leads on from the earlier address of an article, with or without the slash', async () => {
    for (const path of ['/en/shipping/parcel/?q=x', '/en/shipping/parcel?q=x']) {
      const response = await get(path);
      expect([response.status, response.headers.get('location')]).toEqual([
        301,
        '/en/shipping/where-is-my-parcel/?q=x',
      ]);
    }
    expect((await get('/constructor/')).status).toBe(404);
  });

  test('leads on from an address of an earlier help center', async () => {
    for (const path of ['/hc/en-us/articles/1-Gr%C3%B6%C3%9Fe', '/hc/en-us/articles/1-Größe/']) {
      const { status, headers } = await get(path);
      expect([status, headers.get('location')]).toEqual([301, '/en/shipping/where-is-my-parcel/']);
    }
  });

  test('is served with the right types', async () => {
    for (const [path, text, type] of [
      ['/de/', 'Wobei können wir helfen?', 'text/html; charset=utf-8'],
      ['/favicon.svg', '<svg/>', 'image/svg+xml; charset=utf-8'],
      ['/pagefind/pagefind.js', 'export {}', 'text/javascript; charset=utf-8'],
      ['/pagefind/fragment/de_6615df7.pf_fragment', 'fragment', 'application/octet-stream'],
      ['/pagefind/wasm.de.pagefind', 'wasm', 'application/octet-stream'],
      ['/search.wasm', 'wasm', 'application/wasm'],
      [
        '/en/shipping/where-is-my-parcel.md',
        '# Where is my parcel?',
        'text/markdown; charset=utf-8',
      ],
    ] as const) {
      const response = await get(path);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
      expect(await response.text()).toBe(text);
    }
  });

  test.each([
    [undefined, '/de/'],
    ['en-GB,en;q=0.9', '/en/'],
    ['fr', '/de/'],
  ])('begins in the language of the browser: %s leads to %s', async (accept, home) => {
    const response = await get('/', accept === undefined ? {} : { 'accept-language': accept });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe(home);
    expect(response.headers.get('vary')).toBe('Accept-Language');
  });

  test('a page has one address, the one with the slash; what was asked stays', async () => {
    const response = await get('/en/shipping/where-is-my-parcel?via=search');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/en/shipping/where-is-my-parcel/?via=search');
    expect((await get('/en/größe')).headers.get('location')).toBe('/en/gr%C3%B6%C3%9Fe/');
    expect((await get('/en/größe/')).status).toBe(200);
    expect((await get('/en', {}, 'HEAD')).status).toBe(301);
  });

  test.each([
    ['/en/nothing', 'This page does not exist.'],
    ['/en/nothing/', 'This page does not exist.'],
    ['/de/nichts.png', 'Diese Seite gibt es nicht.'],
    ['/nothing', 'Diese Seite gibt es nicht.'],
  ])('%s is not found, in its language', async (path, text) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe(text);
    expect(response.headers.get('content-type')).toBe('text/html; charset=UTF-8');
  });

  test('an address without language is not found in the language of the browser', async () => {
    expect(await (await get('/nothing', { 'accept-language': 'en' })).text()).toBe(
      files['en/404/index.html'],
    );
  });

  test('what has its version in its name is kept for a year, everything else is asked for again', async () => {
    for (const path of [
      '/_astro/site.BqaJiQk-.css',
      '/pagefind/pagefind.de_6615df7919.pf_meta',
      '/pagefind/fragment/de_6615df7.pf_fragment',
      '/pagefind/lotse-en-42e046886d/w0.json',
    ])
      expect((await get(path)).headers.get('cache-control')).toBe(
        'public, max-age=31536000, immutable',
      );
    for (const path of [
      '/de/',
      '/pagefind/pagefind.js',
      '/pagefind/lotse-en.json',
      '/pagefind/wasm.de.pagefind',
      '/en/nothing',
      '/',
    ])
      expect((await get(path)).headers.get('cache-control')).toBe('no-cache');
  });

  test('a page that has not changed is not sent again', async () => {
    const tag = (await get('/de/')).headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/".+"$/);
    const again = await get('/de/', { 'if-none-match': tag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect((await get('/en/', { 'if-none-match': tag })).status).toBe(200);
  });

  test('long texts are compressed for who can read that', async () => {
    const response = await get('/en/shipping/where-is-my-parcel/', { 'accept-encoding': 'gzip' });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('vary')).toMatch(/accept-encoding/i);
    const text = await new Response(
      response.body?.pipeThrough(new DecompressionStream('gzip')),
    ).text();
    expect(text).toBe(big);
    expect(
      (await get('/en/shipping/where-is-my-parcel/')).headers.get('content-encoding'),
    ).toBeNull();
  });

  test('what the build has compressed is sent as it is, in the best way that the browser reads', async () => {
    const path = '/pagefind/lotse-en.json';
    const encodings = ['br', 'gzip', null];
    for (const [at, accept] of ['gzip, deflate, br', 'gzip, deflate', 'identity'].entries()) {
      const response = await get(path, { 'accept-encoding': accept });
      expect(response.headers.get('content-encoding')).toBe(encodings[at]);
      expect(response.headers.get('content-type')).toBe('application/json');
      if (encodings[at]) expect(response.headers.get('vary')).toMatch(/accept-encoding/i);
      const sent = Buffer.from(await response.arrayBuffer());
      const unpack = [brotliDecompressSync, gunzipSync, (plain: Buffer) => plain][at];
      expect(unpack?.(sent).toString()).toBe(files['pagefind/lotse-en.json']);
    }
  });

  const strict = [
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'",
    "img-src 'self' data:; connect-src 'self'; form-action 'self'; object-src 'none'",
    "base-uri 'none'; frame-ancestors 'self'",
  ].join('; ');

  test('a page may do what its own policy says, and nothing that its text could smuggle in', async () => {
    const policy = async (path: string) => (await get(path)).headers.get('content-security-policy');
    expect(await policy('/en/hashed/')).toContain(
      "script-src 'self' 'sha256-AAA=' 'wasm-unsafe-eval'; style-src 'self' 'sha256-BBB='; img",
    );
    expect(await policy('/en/hashed/')).not.toMatch(/evil|unsafe-inline|\*/);
  });

  test('every answer carries the headers that protect it', async () => {
    for (const path of ['/', '/de/', '/nothing', '/en', '/favicon.svg']) {
      const { headers } = await get(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('content-security-policy')).toBe(strict);
      expect(headers.get('permissions-policy')).toContain('camera=()');
      expect(headers.get('strict-transport-security')).toBeNull();
    }
  });

  test('only reading is possible', async () => {
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect((await get('/de/', {}, method)).status).toBe(404);
  });

  test('everything under /api is the collector’s', async () => {
    expect(await (await get('/api/events', {}, 'POST')).text()).toBe('collector: POST /api/events');
    expect(await (await get('/api/health')).text()).toBe('collector: GET /api/health');
  });
});

test('pages may talk to a collector elsewhere', async () => {
  const response = await createSite({
    dist: join(folder, 'dist'),
    locales: () => ['de'],
    collector: async () => new Response(),
    elsewhere: () => ['https://collect.example'],
  }).request('http://help.example/de/');
  expect(response.headers.get('content-security-policy')).toContain(
    "connect-src 'self' https://collect.example; form-action 'self' https://collect.example;",
  );
});

describe('nothing but the site is served', () => {
  const targets = ['secret.txt', '.env', 'etc/passwd'];
  const ways = [
    '/',
    '/../',
    '/..%2f',
    '/%2e%2e/',
    '/%2e%2e%2f',
    '/..\\',
    '/..%5c',
    '/en/../../',
    '/en/..%2f..%2f',
    '/./../',
    '//',
    '/.%00./',
    '/%252e%252e/',
    '/_astro/../../',
    '/pagefind/..;/../',
  ];
  test.each(ways.flatMap((way) => targets.map((target) => way + target)))('%s', async (path) => {
    // A URL would resolve the steps upwards by itself; a request off the wire is not resolved.
    const request = new Request('http://help.example/');
    Object.defineProperty(request, 'url', { value: `http://help.example${path}` });
    const response = await site.fetch(request);
    expect([301, 302, 404]).toContain(response.status);
    expect(await response.text()).not.toMatch(/outside|PASSWORD|root:/);
  });

  test('an address with two slashes leads to no other host', async () => {
    for (const path of ['//evil.example', '//evil.example/..', '/en//evil.example'])
      expect((await get(path)).headers.get('location')).toBeNull();
  });
});
