/**
 * The collector as a program of its own, for tests that kill it: `collector-child.ts <options as JSON>`. Says `{ port }`
 * when it listens. Told `full`, its store fails as on a full disk until it is told `free`.
 */
import type { ServerOptions } from '../../src/collector/server-options.ts';
import { startServer } from '../../src/collector/start-server.ts';
import { openStore } from '../../src/store/open-store.ts';

const options: Partial<ServerOptions> & { databaseUrl: string } = JSON.parse(process.argv[2] ?? '');
let full = false;

const server = await startServer({
  site: () => ({ locales: ['de', 'en'], timeZone: 'Europe/Berlin' }),
  port: 0,
  host: '127.0.0.1',
  log: () => {},
  ...options,
  async open(url) {
    const store = await openStore(url, { toWrite: true });
    return {
      ...store,
      async append(events) {
        if (full) throw new Error('database or disk is full');
        return store.append(events);
      },
    };
  },
});

process.on('message', async (message) => {
  if (message === 'full' || message === 'free') full = message === 'full';
  if (message !== 'stop') return;
  await server.close();
  process.disconnect();
});
process.send?.({ port: Number(new URL(server.url).port) });
