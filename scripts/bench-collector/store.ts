import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import pg from 'pg';
import type { StoredEvent } from '../../src/core/events/event.ts';
import { openStore, parseDatabaseUrl } from '../../src/store/open-store.ts';

export interface MeasuredStore {
  /** Bytes on disk for one event, indexes included. */
  bytes: number;
  /** Events a second, one after the other in groups: what a spool is replayed with. */
  append: number;
  read: number;
  purge: number;
}

/** Events written at once. */
const group = 1000;
const start = Date.parse('2026-11-01T00:00:00Z');

/** Fills a store with a mixture like a day's, reads it, and purges the older half. */
export async function measureStore(url: string, events: number): Promise<MeasuredStore> {
  const store = await openStore(url);
  try {
    const append = await perSecond(events, async () => {
      for (let done = 0; done < events; done += group)
        await store.append(
          Array.from({ length: Math.min(group, events - done) }, (_, n) => eventAt(done + n)),
        );
    });
    const bytes = (await sizeOf(url)) / events;
    const read = await perSecond(events, async () => {
      for await (const _ of store.events());
    });
    const half = Math.floor(events / 2);
    const purge = await perSecond(half, () => store.purgeBefore(start + half));
    return { bytes, append, read, purge };
  } finally {
    await store.close();
  }
}

async function perSecond(events: number, action: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await action();
  return events / ((performance.now() - began) / 1000);
}

/** Of ten events: four pages shown, three read, two left, one search. */
const types = [
  'page_view',
  'read',
  'leave',
  'page_view',
  'read',
  'page_view',
  'leave',
  'search',
  'read',
  'page_view',
] as const;
const fields = {
  page_view: { entry: 'search', prev: '/de/suche/' },
  read: {},
  leave: { dwell: 41_250, scroll: 0.83, next: 'close' },
  search: {
    q: 'wo bleibt mein paket',
    n: 3,
    confidence: 0.82,
    qid: '00000000000000b2',
    via: 'enter',
  },
} as const;

function eventAt(number: number): StoredEvent {
  const type = types[number % types.length] ?? 'read';
  return {
    v: 1,
    id: randomUUID(),
    type,
    t: start + number,
    day: '2026-11-01',
    pv: number.toString(16).padStart(16, '0'),
    loc: 'de',
    art: 'shipping/de/where-is-my-parcel',
    rev: '0a1b2c3d',
    col: 'shipping',
    dev: 'phone',
    bot: false,
    ...fields[type],
  } as StoredEvent;
}

async function sizeOf(url: string): Promise<number> {
  const address = parseDatabaseUrl(url);
  if (address.kind === 'sqlite')
    return ['', '-wal'].reduce(
      (sum, end) => sum + (statSync(address.file + end, { throwIfNoEntry: false })?.size ?? 0),
      0,
    );
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query("select pg_total_relation_size('events') as size");
  await client.end();
  return Number(rows[0].size);
}
