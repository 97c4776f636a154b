import { type Collector, createCollector } from '../../src/collector/create-collector.ts';
import type { CollectorSettings } from '../../src/collector/settings.ts';
import type { EventStore } from '../../src/store/event-store.ts';
import { openStore } from '../../src/store/open-store.ts';

export const now = Date.parse('2026-11-21T10:00:00Z');

export const settings: CollectorSettings = {
  timeZone: 'Europe/Berlin',
  locales: ['de', 'en'],
  knownArticles: new Set(['shipping/de/where-is-my-parcel', 'shipping/en/where-is-my-parcel']),
  thanksPath: (locale) => `/${locale}/thanks/`,
};

export interface MemoryCollector {
  collector: Collector;
  store: EventStore;
  log: string[];
}

/** A collector over an empty store in memory, at a fixed time. */
export async function memoryCollector(
  changes: Partial<CollectorSettings> = {},
  wrap: (store: EventStore) => EventStore = (store) => store,
): Promise<MemoryCollector> {
  const store = await openStore('sqlite::memory:');
  const log: string[] = [];
  const collector = createCollector({
    store: wrap(store),
    clock: () => now,
    settings: { ...settings, ...changes },
    log: (message) => log.push(message),
  });
  return { collector, store, log };
}

const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';

/** A request as a reader's browser sends it from a page of the site. */
export function post(path: string, body: BodyInit, headers: Record<string, string> = {}): Request {
  return new Request(`http://help.example${path}`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'text/plain',
      'user-agent': browser,
      'sec-fetch-site': 'same-origin',
      origin: 'http://help.example',
      ...headers,
    },
  });
}

export function postEvents(events: unknown, headers?: Record<string, string>): Request {
  return post('/api/events', JSON.stringify(events), headers);
}

export function postVote(
  fields: Record<string, string>,
  headers?: Record<string, string>,
): Request {
  return post('/api/vote', new URLSearchParams(fields), {
    'content-type': 'application/x-www-form-urlencoded',
    ...headers,
  });
}
