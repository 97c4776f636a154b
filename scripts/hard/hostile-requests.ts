import fc from 'fast-check';

/** A request that no page of ours would make, as its parts, so that it can be printed and made again. */
export interface HostileRequest {
  method: string;
  path: string;
  body: BodyInit | undefined;
  headers: Record<string, string>;
}

/** Broken, deep, huge, of wrong types, or made to be run by somebody. */
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom<unknown>(
    "'; drop table events; --",
    '<script>alert(1)</script>',
    '../../etc/passwd',
    '\u0000\uD800\u202E',
    '{{7*7}}<%= 7*7 %>',
    '%00%ff%c0%ae',
    1e308,
    -0,
    'x'.repeat(5000),
    { toString: 1 },
  ),
);

const types = ['page_view', 'read', 'leave', 'search', 'vote', 'contact_intent'] as const;
const names =
  'v id type t day pv sid vid art page rev loc dev bot q n confidence qid via comment reason value dwell scroll next prev entry col __proto__ constructor toString'.split(
    ' ',
  );

/** Fields with which each of the types would be an event, so that what is wrong is looked for deep inside; some stay as they are. */
const fitting: Record<(typeof types)[number], object> = {
  page_view: { entry: 'external' },
  read: {},
  leave: { dwell: 20_000, scroll: 0.5, next: 'close' },
  search: { q: 'wo ist mein paket', n: 3, confidence: 0.8, qid: '00000000000000aa', via: 'enter' },
  vote: { value: 1 },
  contact_intent: { channel: 'phone' },
};

const event = fc
  .tuple(
    fc.constantFrom(...types),
    fc.uuid(),
    fc.array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 4 }),
  )
  .map(([type, id, changes]) => ({
    v: 1,
    id,
    type,
    pv: '0000000000000001',
    loc: 'de',
    art: 'shipping/de/where-is-my-parcel',
    dev: 'phone',
    ...fitting[type],
    ...Object.fromEntries(changes),
  }));

const body = fc.oneof(
  { weight: 8, arbitrary: event.map((one) => JSON.stringify(one)) },
  {
    weight: 4,
    arbitrary: fc.array(fc.oneof(event, value), { maxLength: 8 }).map((all) => JSON.stringify(all)),
  },
  { weight: 2, arbitrary: event.map((one) => JSON.stringify(one).slice(0, -3)) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 51, max: 400 }).map((n) => `[${Array(n).fill('{}')}]`),
  },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 1, max: 60_000 })
      .map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
  },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 1, max: 20_000 })
      .map((depth) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`),
  },
  {
    weight: 1,
    arbitrary: fc
      .dictionary(fc.constantFrom('art', 'value', 'loc', 'comment', 'reason', 'rev'), fc.string())
      .map((fields) => new URLSearchParams(fields).toString()),
  },
);

const plain = (text: string) => text.replace(/[^\x20-\x7e]/g, '');
/** Said by few, so that most requests get as far as their body. */
const foreign = fc.record({
  'sec-fetch-site': fc.constantFrom('same-origin', 'cross-site', 'none', 'x'),
  origin: fc.constantFrom('null', 'https://evil.example', 'http://help.example', 'x'),
});
const anyHeaders = fc.record(
  {
    'content-type': fc.constantFrom(
      'multipart/form-data; boundary=x',
      'application/x-www-form-urlencoded',
      'application/json; charset=utf-16',
      'a/b',
    ),
    'user-agent': fc.string({ maxLength: 100 }).map(plain),
    'accept-language': fc.constantFrom('*', ';q=', 'x'.repeat(2000), 'de;q=-1'),
    'x-forwarded-for': fc.oneof(
      fc.ipV4(),
      fc.ipV6(),
      fc.constantFrom('', ',,,', '::ffff:1.2.3.4, [::1]:80', '1.2.3.4:99999', 'a'.repeat(3000)),
    ),
    cookie: fc.string({ maxLength: 80 }).map(plain),
    authorization: fc.constantFrom('Bearer ', 'Bearer x', 'Basic Og=='),
    'sec-gpc': fc.constantFrom('0', '1'),
    'sec-fetch-site': fc.constantFrom('same-origin', 'none'),
    'if-none-match': fc.constantFrom('*', '"', 'W/"'),
    range: fc.constantFrom('bytes=0-', 'bytes=9-1', 'x'),
  },
  { requiredKeys: [] },
);

const headers: fc.Arbitrary<Record<string, string>> = fc
  .tuple(anyHeaders, fc.oneof({ weight: 5, arbitrary: fc.constant({}) }, foreign))
  .map(([some, others]) => ({ ...some, ...others }));

/** Ways out of the folder of the site, and to what must never be given out. */
const trick = fc
  .tuple(
    fc.constantFrom('/', '/de/', '/insights/', '/_astro/', '/pagefind/', '/api/'),
    fc.constantFrom(
      '..%2f',
      '%2e%2e/',
      '..%5c',
      '....//',
      '%252e%252e%252f',
      '.%00/',
      '//',
      '%c0%ae/',
      '',
    ),
    fc.integer({ min: 0, max: 6 }),
    fc.constantFrom(
      'secret.txt',
      'etc/passwd',
      '.env',
      'var/lotse.db',
      'reports/latest/report.json',
      'metrics',
      'login',
      '%',
      '%E0%A4%A',
      'x'.repeat(3000),
    ),
  )
  .map(([start, step, times, target]) => start + step.repeat(times) + target);

/** Anything that could be asked of the server. */
export const hostileRequest: fc.Arbitrary<HostileRequest> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      method: fc.constant('POST'),
      path: fc.constantFrom('/api/events', '/api/vote'),
      body,
      headers,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      method: fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'),
      path: trick,
      body: fc.constant(undefined),
      headers,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      method: fc.constant('POST'),
      path: fc.constant('/insights/login'),
      body: fc
        .string({ maxLength: 300 })
        .map((guess) => `password=${encodeURIComponent(guess.toWellFormed())}`),
      headers,
    }),
  },
);

export function asRequest({ method, path, body, headers }: HostileRequest): Request {
  return new Request(`http://help.example${path}`, {
    method,
    headers,
    ...(body !== undefined && { body }),
  });
}
