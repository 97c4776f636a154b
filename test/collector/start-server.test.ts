import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer, ServerOptions } from '../../src/collector/server-options.ts';
import { startServer } from '../../src/collector/start-server.ts';
import { openStore } from '../../src/store/open-store.ts';
import { sentEvent } from '../core/events/sample-events.ts';

let folder: string;
const log: string[] = [];
const running: RunningServer[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lotse-server-'));
  mkdirSync(join(folder, 'dist', 'de'), { recursive: true });
  writeFileSync(join(folder, 'dist', 'de', 'index.html'), 'Wobei können wir helfen?');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
  log.length = 0;
});

const site = {
  locales: ['de', 'en'],
  timeZone: 'Europe/Berlin',
  articles: ['shipping/de/where-is-my-parcel'],
};

async function start(changes: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const server = await startServer({
    dist: join(folder, 'dist'),
    site: () => site,
    databaseUrl: 'sqlite::memory:',
    port: 0,
    host: '127.0.0.1',
    log: (message) => log.push(message),
    ...changes,
  });
  running.push(server);
  return server;
}

const post = (url: string, event: unknown, headers = {}) =>
  fetch(`${url}/api/events`, { method: 'POST', body: JSON.stringify(event), headers });

describe('the server', () => {
  test('gives out the site and takes events, over the network', async () => {
    const { url } = await start();
    expect(url).toMatch(/^http:\/\/localhost:\d+$/);
    expect(await (await fetch(`${url}/de/`)).text()).toBe('Wobei können wir helfen?');
    expect((await post(url, sentEvent({ type: 'read' }))).status).toBe(204);
    expect((await post(url, sentEvent({ type: 'read', art: 'shipping/de/gone' }))).status).toBe(
      400,
    );
  });

  test('leads a reader without JavaScript to the thanks of their language', async () => {
    const { url } = await start();
    const vote = new URLSearchParams({
      art: 'shipping/de/where-is-my-parcel',
      loc: 'de',
      value: '1',
    });
    const response = await fetch(`${url}/api/vote`, {
      method: 'POST',
      body: vote,
      redirect: 'manual',
    });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/de/danke/']);
  });

  test('leads them back to the site when that is on another host', async () => {
    const { url } = await start({
      site: () => ({ ...site, collector: 'https://collect.shop.example/api' }),
      siteUrl: 'https://help.shop.example',
    });
    const response = await fetch(`${url}/api/vote`, {
      method: 'POST',
      body: new URLSearchParams({ art: 'shipping/de/where-is-my-parcel', loc: 'de', value: '1' }),
      redirect: 'manual',
      headers: { origin: 'https://help.shop.example' },
    });
    expect(response.headers.get('location')).toBe('https://help.shop.example/de/danke/');
  });

  test('knows the articles of a new build without being started again', async () => {
    let current = { ...site, articles: [] as string[] };
    const { url } = await start({ site: () => current });
    expect((await post(url, sentEvent({ type: 'read' }))).status).toBe(400);
    current = { ...site };
    expect((await post(url, sentEvent({ type: 'read' }))).status).toBe(204);
  });

  test('takes events from the address that readers know', async () => {
    const { url } = await start({ siteUrl: 'https://help.shop.example/center/' });
    const from = (origin: string) => post(url, sentEvent({ type: 'read' }), { origin });
    expect((await from('https://help.shop.example')).status).toBe(204);
    expect((await from('https://evil.example')).status).toBe(403);
  });

  test('can be a collector without a site', async () => {
    const { dist: _, ...options } = {
      dist: '',
      site: () => site,
      databaseUrl: 'sqlite::memory:',
      port: 0,
      host: '127.0.0.1',
    };
    const server = await startServer(options);
    running.push(server);
    expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
    expect((await fetch(`${server.url}/de/`)).status).toBe(404);
  });

  test('writes what it has received before it ends, and lets the port go', async () => {
    const file = `sqlite:${join(folder, 'ends.db')}`;
    const server = await start({ databaseUrl: file });
    const events = Array.from({ length: 50 }, () => sentEvent({ type: 'read' }));
    const answers = events.map((event) => post(server.url, event).then(({ status }) => status));
    await Promise.race(answers);
    await server.close();
    const stored = await openStore(file);
    const acknowledged = (await Promise.allSettled(answers)).filter(
      (answer) => answer.status === 'fulfilled' && answer.value === 204,
    );
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(await stored.count()).toBeGreaterThanOrEqual(acknowledged.length);
    await stored.close();
    await expect(fetch(`${server.url}/api/health`)).rejects.toThrow();
    await start({ port: Number(new URL(server.url).port) });
  });

  test('is not kept from ending by a connection that is left open', async () => {
    const server = await start();
    await fetch(`${server.url}/de/`);
    const before = performance.now();
    await server.close();
    expect(performance.now() - before).toBeLessThan(4500);
  });

  test('answers a path that steps upwards like any other that is not there', async () => {
    const { url } = await start();
    const status = await new Promise((resolve, reject) => {
      request(url, { path: '/../../../../etc/passwd' }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(404);
  });
});

describe('a server that cannot do everything', () => {
  test('serves the site without a store, says so once, and records as soon as the store is there', async () => {
    const away = join(folder, 'away');
    writeFileSync(away, 'a file where a folder should be');
    let now = Date.parse('2026-11-21T10:00:00Z');
    const { url } = await start({ databaseUrl: `sqlite:${away}/lotse.db`, clock: () => now });
    expect(log).toEqual([
      expect.stringMatching(/^The spool .*away\/spool\/lotse cannot be written: ENOTDIR.*\.$/),
      expect.stringMatching(
        /^The event store .*away\/lotse\.db could not be opened: .*\nThe site is served, but votes and searches are not recorded until then\.$/s,
      ),
    ]);
    expect((await fetch(`${url}/de/`)).status).toBe(200);
    expect((await fetch(`${url}/api/health`)).status).toBe(503);
    expect((await post(url, sentEvent({ type: 'read' }))).status).toBe(503);

    rmSync(away);
    now += 5000;
    expect((await post(url, sentEvent({ type: 'read' }))).status).toBe(204);
    expect((await fetch(`${url}/api/health`)).status).toBe(200);
  });

  test('keeps events beside the database until the store is there, and writes them in their order', async () => {
    const file = join(folder, 'letter.db');
    writeFileSync(file, 'Dear Sir or Madam, this is a letter and no database. '.repeat(20));
    let now = Date.parse('2026-11-21T10:00:00Z');
    const { url } = await start({ databaseUrl: `sqlite:${file}`, clock: () => now });
    expect(log).toEqual([
      expect.stringMatching(
        /could not be opened: file is not a database\. .*\nThe site is served; votes and searches are kept in .*spool\/letter until then\.$/s,
      ),
    ]);
    const events = Array.from({ length: 5 }, () => sentEvent({ type: 'read' }));
    for (const event of events) expect((await post(url, event)).status).toBe(204);
    expect((await fetch(`${url}/de/`)).status).toBe(200);

    rmSync(file);
    now += 5000;
    await expect.poll(() => log.at(-1), { timeout: 10_000 }).toMatch(/has the 5 events that/);
    const store = await openStore(`sqlite:${file}`);
    const kept = await Array.fromAsync(store.events());
    expect(kept.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
    await store.close();
  });

  test('does not start beside another collector on the same SQLite file', async () => {
    const databaseUrl = `sqlite:${join(folder, 'shared.db')}`;
    await start({ databaseUrl });
    await expect(start({ databaseUrl })).rejects.toMatchObject({
      name: 'UserError',
      message: `Another collector is running with the spool ${join(folder, 'spool', 'shared')}.`,
      hint: expect.stringContaining('One SQLite file has one collector'),
    });
  });

  test('names the port that is taken', async () => {
    const port = Number(new URL((await start()).url).port);
    await expect(start({ port })).rejects.toMatchObject({
      name: 'UserError',
      message: `Port ${port} is in use.`,
      hint: `Stop the other program, or choose another port, for example PORT=${port + 1}.`,
    });
  });

  test('names the address that is not this machine’s', async () => {
    await expect(start({ host: '203.0.113.1' })).rejects.toMatchObject({
      name: 'UserError',
      message: 'HOST=203.0.113.1 is no address of this machine.',
    });
  });

  test('does not start with an address of a store that is none', async () => {
    await expect(start({ databaseUrl: 'lotse.db' })).rejects.toMatchObject({
      name: 'UserError',
      message: 'DATABASE_URL is no address of an event store: "lotse.db".',
    });
  });
});
