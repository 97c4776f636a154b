import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { createMetrics } from '../../src/collector/metrics.ts';
import { type Answered, observed } from '../../src/collector/observe.ts';
import { routeOf } from '../../src/collector/route-of.ts';
import { startServer } from '../../src/collector/start-server.ts';
import { sentEvent } from '../core/events/sample-events.ts';
import { memoryCollector, postEvents } from './memory-collector.ts';

const get = (path: string, headers: Record<string, string> = {}) =>
  new Request(`http://help.example${path}`, { headers });

describe('health', () => {
  test('is live whatever the store does, and ready only when events can be kept', async () => {
    const { collector } = await memoryCollector({}, (store) => ({
      ...store,
      ping: () => Promise.reject(new Error('gone')),
    }));
    const ready = await collector(get('/api/health'));
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { status: 'degraded', live: true, ready: false, store: 'unavailable' },
    ]);
    const live = await collector(get('/api/health/live'));
    expect([live.status, await live.json()]).toEqual([200, { live: true }]);
  });

  test('says that a store which never answers is away, after two seconds', async () => {
    const { collector } = await memoryCollector({}, (store) => ({
      ...store,
      ping: () => new Promise(() => {}),
    }));
    const began = performance.now();
    expect((await collector(get('/api/health'))).status).toBe(503);
    expect(performance.now() - began).toBeLessThan(5000);
  });

  test.each([
    [{ status: 'ok', spool: 'ok' }, 200, { status: 'ok', ready: true, store: 'ok', spool: 'ok' }],
    [
      { status: 'spooling', spool: 'ok' },
      200,
      { status: 'degraded', ready: true, store: 'spooling', spool: 'ok' },
    ],
    [
      { status: 'ok', spool: 'unavailable' },
      200,
      { status: 'degraded', ready: true, store: 'ok', spool: 'unavailable' },
    ],
    [
      { status: 'refusing', spool: 'unavailable' },
      503,
      { status: 'degraded', ready: false, store: 'refusing', spool: 'unavailable' },
    ],
  ] as const)('with a store of which is known %o is %i', async (known, status, found) => {
    const { collector } = await memoryCollector({ metricsToken: 'let-me-see-them' }, (store) => ({
      ...store,
      condition: () => ({ ...known, spooledBytes: 4711 }),
    }));
    const response = await collector(get('/api/health'));
    expect([response.status, await response.json()]).toEqual([status, { live: true, ...found }]);
    const numbers = await collector(
      get('/api/metrics', { authorization: 'Bearer let-me-see-them' }),
    );
    expect(await numbers.text()).toContain(
      `\nlotse_spool_up ${known.spool === 'ok' ? 1 : 0}\n# HELP lotse_spool_bytes What waits beside the store.\n# TYPE lotse_spool_bytes gauge\nlotse_spool_bytes 4711\n`,
    );
  });
});

describe('the numbers for operators', () => {
  test('are nowhere without a token, and for nobody who does not show it', async () => {
    const { collector: closed } = await memoryCollector();
    expect((await closed(get('/api/metrics', { authorization: 'Bearer ' }))).status).toBe(404);
    const { collector } = await memoryCollector({ metricsToken: 'let-me-see-them' });
    for (const authorization of ['', 'Bearer', 'Bearer let-me-see', 'Basic let-me-see-them'])
      expect((await collector(get('/api/metrics', { authorization }))).status).toBe(404);
  });

  test('count what was acknowledged, and each refusal by its name', async () => {
    const { collector } = await memoryCollector({ metricsToken: 'let-me-see-them' });
    await collector(postEvents([sentEvent({ type: 'read' }), {}, { type: 'read' }]));
    await collector(postEvents(sentEvent({ type: 'read' }), { 'sec-fetch-site': 'cross-site' }));
    const response = await collector(
      get('/api/metrics', { authorization: 'Bearer let-me-see-them' }),
    );
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    const text = await response.text();
    expect(text).toContain('\nlotse_events_total 1\n');
    expect(text).toContain('\nlotse_refused_total{reason="bad-shape"} 2\n');
    expect(text).toContain('\nlotse_refused_total{reason="foreign-origin"} 1\n');
    expect(text).toContain('\nlotse_store_up 1\n');
  });

  test('are well formed: every line is a comment or a name with a number', () => {
    const metrics = createMetrics(1_700_000_000);
    metrics.answered('events', 204, 0.004);
    metrics.answered('events', 429, 7);
    metrics.refused('bad-json');
    const lines = metrics.print({ storeAnswers: false, memory: 1024 }).trimEnd().split('\n');
    for (const line of lines)
      expect(line).toMatch(/^(?:# (?:HELP|TYPE) \w+ .+|\w+(?:\{(?:\w+="[^"]*",?)+\})? [\d.e+-]+)$/);
    expect(lines).toContain('lotse_requests_total{route="events",status="429"} 1');
    expect(lines).toContain('lotse_request_duration_seconds_bucket{route="events",le="0.005"} 1');
    expect(lines).toContain('lotse_request_duration_seconds_bucket{route="events",le="+Inf"} 2');
    expect(lines).toContain('lotse_store_up 0');
  });

  test('and the access log know a request by its route alone', async () => {
    const seen: Answered[] = [];
    const handler = observed(
      async () => new Response(null, { status: 404 }),
      (one) => seen.push(one),
    );
    for (const path of ['/kim@mail.example?q=kim', '/api/kim', '/insights/kim', '/api/events?kim'])
      await handler(get(path, { 'user-agent': 'kim', 'x-forwarded-for': '203.0.113.7' }));
    expect(seen.map(({ route }) => route)).toEqual(['site', 'unknown', 'insights', 'events']);
    expect(JSON.stringify(seen)).not.toMatch(/kim|203/);
    expect(routeOf('http://help.example')).toBe('site');
  });
});

const site = { locales: ['de'], timeZone: 'Europe/Berlin' };
const server = (changes = {}) =>
  startServer({
    site: () => site,
    databaseUrl: 'sqlite::memory:',
    port: 0,
    host: '127.0.0.1',
    ...changes,
  });

describe('the server', () => {
  test('has a port of its own for the numbers when it is given one', async () => {
    const { metricsUrl = '', url, close } = await server({ metricsPort: 0 });
    await fetch(`${url}/api/health`);
    expect(await (await fetch(metricsUrl)).text()).toContain(
      'lotse_requests_total{route="health",status="200"} 1',
    );
    expect((await fetch(`${url}/api/metrics`)).status).toBe(404);
    await close();
  });

  test('tells of each answer', async () => {
    const seen: Answered[] = [];
    const { url, close } = await server({ onAnswered: (one: Answered) => seen.push(one) });
    await fetch(`${url}/api/events`, { method: 'POST', body: '{' });
    expect(seen).toEqual([
      { method: 'POST', route: 'events', status: 400, seconds: expect.any(Number) },
    ]);
    await close();
  });

  test('hangs up on who sends a line now and then', async () => {
    const { url, close } = await server();
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.on('error', () => {});
    socket.write('POST /api/events HTTP/1.1\r\nhost: help.example\r\n');
    const drip = setInterval(() => socket.write('x-slow: 1\r\n'), 1000);
    const began = performance.now();
    const answer = await new Promise<string>((resolve) => {
      let text = '';
      socket.on('data', (data) => {
        text += data;
      });
      socket.on('close', () => resolve(text));
    });
    clearInterval(drip);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(performance.now() - began).toBeLessThan(18_000);
    await close();
  }, 30_000);
});
