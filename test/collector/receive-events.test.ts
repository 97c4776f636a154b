import { describe, expect, test } from 'vitest';
import type { EventStore } from '../../src/store/event-store.ts';
import { sentEvent } from '../core/events/sample-events.ts';
import { memoryCollector, now, post, postEvents } from './memory-collector.ts';

const read = () => sentEvent({ type: 'read' });
const kept = (store: EventStore) => Array.fromAsync(store.events());

describe('POST /api/events', () => {
  test('an event is on disk when the answer is 204', async () => {
    const { collector, store } = await memoryCollector();
    const event = read();
    const response = await collector(postEvents(event));
    expect(response.status).toBe(204);
    expect(await response.text()).toBe('');
    expect(await kept(store)).toEqual([{ ...event, t: now, day: '2026-11-21' }]);
  });

  test.each([
    'application/json',
    'text/plain;charset=UTF-8',
    'application/x-www-form-urlencoded',
    '',
  ])('JSON is read whatever the content type says: %j', async (type) => {
    const { collector, store } = await memoryCollector();
    expect((await collector(postEvents(read(), { 'content-type': type }))).status).toBe(204);
    expect(await store.count()).toBe(1);
  });

  test('a batch is kept in its order, up to 50', async () => {
    const { collector, store } = await memoryCollector();
    const events = Array.from({ length: 50 }, read);
    expect((await collector(postEvents(events))).status).toBe(204);
    expect((await kept(store)).map(({ id }) => id)).toEqual(events.map(({ id }) => id));
    expect((await collector(postEvents([]))).status).toBe(204);
  });

  test('51 events are too many, and none of them is stored', async () => {
    const { collector, store } = await memoryCollector();
    const response = await collector(postEvents(Array.from({ length: 51 }, read)));
    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({
      rejected: [
        {
          index: 0,
          reason: 'too-large',
          message: 'A batch has at most 50 events; of this one with 51, none was stored.',
        },
      ],
    });
    expect(await store.count()).toBe(0);
  });

  test('the good events of a batch are stored, the others are named and counted', async () => {
    const { collector, store } = await memoryCollector();
    const good = [read(), read()];
    const response = await collector(
      postEvents([
        good[0],
        sentEvent({ type: 'vote', art: 'shipping/de/gone' }),
        good[1],
        { type: 'read' },
        sentEvent({ type: 'vote', art: 'shipping/de/gone' }),
      ]),
    );
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      rejected: [
        { index: 1, reason: 'unknown-article', message: 'The site has no article as in `art`.' },
        { index: 3, reason: 'bad-shape', message: 'A `read` event needs `v`: the number 1.' },
        { index: 4, reason: 'unknown-article' },
      ],
    });
    expect((await kept(store)).map(({ id }) => id)).toEqual(good.map(({ id }) => id));
    expect(await store.refusals()).toEqual([
      { day: '2026-11-21', reason: 'bad-shape', n: 1 },
      { day: '2026-11-21', reason: 'unknown-article', n: 2 },
    ]);
  });

  test('an event that is sent again is acknowledged again, and stored once', async () => {
    const { collector, store } = await memoryCollector();
    const event = read();
    for (const body of [event, event, [event, read(), event]])
      expect((await collector(postEvents(body))).status).toBe(204);
    expect(await store.count()).toBe(2);
  });

  test.each(['', '{', 'hello', '\u0000', '[1,', '{"v":1}}'])('%j is not JSON', async (body) => {
    const { collector, store } = await memoryCollector();
    const response = await collector(post('/api/events', body));
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      rejected: [
        {
          index: 0,
          reason: 'bad-json',
          message: 'The body has to be an event, or an array of events, as JSON.',
        },
      ],
    });
    expect(await store.refusals()).toEqual([{ day: '2026-11-21', reason: 'bad-json', n: 1 }]);
  });

  test('a body at the limit is read, one byte more is refused, with and without its length announced', async () => {
    const { collector, store } = await memoryCollector({ bodyLimit: 1000 });
    const fitting = JSON.stringify(read()).padEnd(1000);
    expect((await collector(post('/api/events', fitting))).status).toBe(204);
    const stream = new Blob([`${fitting} `]).stream();
    const chunked = new Request('http://help.example/api/events', {
      method: 'POST',
      body: stream,
      duplex: 'half',
    } as RequestInit);
    for (const request of [
      post('/api/events', `${fitting} `, { 'content-length': '1001' }),
      chunked,
    ]) {
      const response = await collector(request);
      expect(response.status).toBe(413);
      expect(await response.json()).toMatchObject({ rejected: [{ reason: 'too-large' }] });
    }
    expect(await store.refusals()).toEqual([{ day: '2026-11-21', reason: 'too-large', n: 2 }]);
    expect(await store.count()).toBe(1);
  });

  test.each([{ dnt: '1' }, { 'sec-gpc': '1' }])(
    'a reader who objects (%j) is not recorded',
    async (wish) => {
      const { collector, store } = await memoryCollector();
      expect((await collector(postEvents(read(), wish))).status).toBe(204);
      expect(await store.count()).toBe(0);
    },
  );

  test('a known program is marked, and nothing of its name or of an address is kept', async () => {
    const { collector, store } = await memoryCollector();
    const agent = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)';
    await collector(postEvents(read(), { 'user-agent': agent, 'x-forwarded-for': '192.0.2.7' }));
    const events = await kept(store);
    expect(events).toMatchObject([{ bot: true }]);
    expect(JSON.stringify(events)).not.toMatch(/Mozilla|Googlebot|192\.0\.2/);
  });

  test('a query that was not scrubbed is scrubbed here', async () => {
    const { collector, store } = await memoryCollector();
    await collector(postEvents(sentEvent({ type: 'search', q: 'login kim@mail.example' })));
    expect(await kept(store)).toMatchObject([{ q: 'login ⟨email⟩' }]);
  });
});

describe('who may send', () => {
  const elsewhere = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };

  test('a page of another site may not, and is counted', async () => {
    const { collector, store } = await memoryCollector();
    const response = await collector(postEvents(read(), elsewhere));
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ rejected: [{ reason: 'foreign-origin' }] });
    expect(await store.count()).toBe(0);
    expect(await store.refusals()).toEqual([{ day: '2026-11-21', reason: 'foreign-origin', n: 1 }]);
  });

  test.each([
    ['an older browser on the own site', { origin: 'http://help.example' }, 204],
    ['an older browser elsewhere', { origin: 'https://evil.example' }, 403],
    ['a sandboxed page', { origin: 'null' }, 403],
    ['a program', {}, 204],
    [
      'the own site behind a proxy that changes the host',
      { origin: 'https://public.example', 'sec-fetch-site': 'same-origin' },
      204,
    ],
    ['another site that sends no origin', { 'sec-fetch-site': 'cross-site' }, 403],
  ])('%s', async (_, headers: Record<string, string>, status) => {
    const { collector } = await memoryCollector();
    const request = new Request('http://help.example/api/events', {
      method: 'POST',
      body: JSON.stringify(read()),
      headers,
    });
    expect((await collector(request)).status).toBe(status);
  });

  test('a page of an allowed origin may, and its browser is told so', async () => {
    const { collector, store } = await memoryCollector({
      allowedOrigins: ['https://help.shop.example'],
    });
    const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://help.shop.example' };
    const preflight = await collector(
      new Request('http://help.example/api/events', {
        method: 'OPTIONS',
        headers: {
          ...headers,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      }),
    );
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('https://help.shop.example');
    expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type');
    const response = await collector(postEvents(read(), headers));
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('https://help.shop.example');
    expect(await store.count()).toBe(1);
  });

  test('another origin is not told so', async () => {
    const { collector } = await memoryCollector({ allowedOrigins: ['https://help.shop.example'] });
    const response = await collector(postEvents(read(), elsewhere));
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('the other addresses', () => {
  const ask = async (method: string, path: string) => {
    const { collector } = await memoryCollector();
    return collector(new Request(`http://help.example${path}`, { method }));
  };

  test('health says that the store answers', async () => {
    const response = await ask('GET', '/api/health');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok', live: true, ready: true, store: 'ok' });
  });

  test('a wrong method and an unknown address are answered in JSON', async () => {
    const wrong = await ask('GET', '/api/events');
    expect([wrong.status, wrong.headers.get('allow'), await wrong.json()]).toEqual([
      405,
      'POST',
      { error: 'This address takes POST.' },
    ]);
    expect((await ask('DELETE', '/api/health')).headers.get('allow')).toBe('GET');
    const unknown = await ask('GET', '/api/secrets');
    expect([unknown.status, await unknown.json()]).toEqual([
      404,
      { error: 'There is nothing at this address.' },
    ]);
  });

  test('every answer forbids to be cached, framed, guessed or to load anything', async () => {
    for (const response of [
      await ask('GET', '/api/health'),
      await ask('GET', '/api/none'),
      await ask('POST', '/api/vote'),
    ]) {
      const { headers } = response;
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; form-action 'none'; frame-ancestors 'none'",
      );
      expect(headers.get('set-cookie')).toBeNull();
    }
  });
});

describe('when the store fails', () => {
  /** A store that fails as long as `broken` is set. */
  async function breakable() {
    const state = { broken: true };
    const result = await memoryCollector({}, (store) => ({
      ...store,
      append: (events) =>
        state.broken ? Promise.reject(new Error('disk full')) : store.append(events),
      ping: () => (state.broken ? Promise.reject(new Error('disk full')) : store.ping()),
    }));
    return { ...result, state };
  }

  test('nothing is acknowledged, the sender is told when to come again, and it is said once', async () => {
    const { collector, store, state, log } = await breakable();
    const event = read();
    for (let tries = 0; tries < 3; tries++) {
      const response = await collector(postEvents([event, { type: 'read' }]));
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe('5');
    }
    expect((await collector(new Request('http://help.example/api/health'))).status).toBe(503);
    expect(log).toEqual(['Events are not recorded: disk full']);

    state.broken = false;
    expect((await collector(postEvents(event))).status).toBe(204);
    expect(await store.count()).toBe(1);
    expect(log).toEqual(['Events are not recorded: disk full', 'Events are recorded again.']);
  });

  test('a refusal is still a refusal', async () => {
    const { collector } = await memoryCollector({}, (store) => ({
      ...store,
      append: () => Promise.reject(new Error('gone')),
      countRefusals: () => Promise.reject(new Error('gone')),
    }));
    expect((await collector(postEvents({ type: 'read' }))).status).toBe(400);
  });
});

describe('under load', () => {
  test('posts that come side by side are written together, and each is answered when it is on disk', async () => {
    const groups: number[] = [];
    const { collector, store } = await memoryCollector({}, (inner) => ({
      ...inner,
      append: async (events) => {
        groups.push(events.length);
        return inner.append(events);
      },
    }));
    const responses = await Promise.all(
      Array.from({ length: 200 }, () => collector(postEvents(read()))),
    );
    expect(responses.every(({ status }) => status === 204)).toBe(true);
    expect(await store.count()).toBe(200);
    expect(groups.length).toBeLessThanOrEqual(5);
  });
});
