import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCollector } from '../../src/collector/create-collector.ts';
import { createInsights } from '../../src/collector/insights.ts';
import { createSite } from '../../src/collector/serve-site.ts';
import { sentEventSchema } from '../../src/core/events/event.ts';
import { openStore } from '../../src/store/open-store.ts';

/** What stands outside the site, and must never be in an answer. */
const secret = 'this-must-never-be-served';

export interface HostileSite {
  ask(request: Request): Promise<{ status: number; leaked: boolean }>;
  /** Stored, and no event at all. */
  notEvents: number;
  stored: number;
  log: string[];
  close(): Promise<void>;
}

/** Everything that is served, as it is served, in a folder of its own, with a clock that goes on a second a request. */
export async function openHostileSite(): Promise<HostileSite> {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-hostile-'));
  for (const [file, text] of [
    ['dist/de/index.html', 'Wobei können wir helfen?'],
    ['secret.txt', secret],
    ['dist/.env', secret],
    ['reports/latest/report.json', secret],
    ['var/lotse.db', secret],
  ] as const) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const store = await openStore('sqlite::memory:');
  let now = Date.parse('2026-11-21T10:00:00Z');
  const clock = () => now;
  const state = { notEvents: 0, stored: 0, log: [] as string[] };
  const collector = createCollector({
    store: {
      ...store,
      append: async (events) => {
        for (const { t: _, day: __, ...event } of events)
          if (!sentEventSchema.safeParse(event).success) state.notEvents += 1;
        state.stored += events.length;
        return { stored: events.length, duplicates: 0 };
      },
    },
    clock,
    log: (message) => state.log.push(message),
    settings: {
      timeZone: 'Europe/Berlin',
      locales: ['de', 'en'],
      knownArticles: new Set(['shipping/de/where-is-my-parcel']),
      thanksPath: () => '/de/danke/',
      trustedProxies: 1,
      recording: 'day',
      metricsToken: 'nobody-knows-this',
    },
  });
  const locales = () => ['de', 'en'];
  const insights = createInsights({
    password: 'nobody-knows-this',
    folder: join(folder, 'reports/latest'),
    locales,
    clock,
    trustedProxies: 1,
  });
  const site = createSite({ dist: join(folder, 'dist'), locales, collector, insights });
  const connection = { incoming: { socket: { remoteAddress: '10.0.0.1' } } };

  return Object.assign(state, {
    async ask(request: Request) {
      now += 1000;
      const response = await site.fetch(request, connection);
      const text = await response.text();
      return { status: response.status, leaked: text.includes(secret) };
    },
    async close() {
      await collector.drain();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  });
}
