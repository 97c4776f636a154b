/**
 * One server of the benchmark, as a process of its own: `server.ts <kind> <database>`. Says `{ port }` when it listens,
 * answers `usage` with its memory (bytes) and the processor time it has had (µs), and ends at `stop`.
 */
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { startServer } from '../../src/collector/start-server.ts';
import { acceptEvent } from '../../src/core/events/accept-event.ts';
import type { EventStore } from '../../src/store/event-store.ts';
import { openStore } from '../../src/store/open-store.ts';

const [kind = '', databaseUrl = ''] = process.argv.slice(2);
const site = { locales: ['de', 'en'], timeZone: 'Europe/Berlin' };

const server = await (kind === 'each' ? startPlain() : startCollector());

process.on('message', async (message) => {
  if (message === 'usage') {
    const { user, system } = process.cpuUsage();
    process.send?.({ memory: process.memoryUsage.rss(), cpu: user + system });
  }
  if (message !== 'stop') return;
  await server.close();
  process.disconnect();
});
process.send?.({ port: server.port });

/** What `npm run serve` runs, and for `none` the same with a store that has always written already. */
async function startCollector() {
  const running = await startServer({
    site: () => site,
    databaseUrl,
    port: 0,
    host: '127.0.0.1',
    open: kind === 'none' ? openNothing : (url) => openStore(url, { toWrite: true }),
  });
  return { port: Number(new URL(running.url).port), close: running.close };
}

async function openNothing(): Promise<EventStore> {
  const store = await openStore('sqlite::memory:');
  return { ...store, append: async (events) => ({ stored: events.length, duplicates: 0 }) };
}

/** As one would begin: each request is read, checked and committed by itself. It has none of the collector's guards. */
async function startPlain() {
  const store = await openStore(databaseUrl, { toWrite: true });
  const app = new Hono();
  app.post('/api/events', async (c) => {
    const result = acceptEvent(JSON.parse(await c.req.text()), {
      now: Date.now(),
      timeZone: site.timeZone,
    });
    if (!('accepted' in result)) return c.body(null, 400);
    await store.append([result.accepted]);
    return c.body(null, 204);
  });
  const http = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => http.once('listening', resolve));
  const close = async () => {
    http.close();
    await store.close();
  };
  return { port: (http.address() as AddressInfo).port, close };
}
