import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect } from 'vitest';
import type { EventStore } from '../../src/store/event-store.ts';
import { startCollectorProcess } from './collector-process.ts';
import { expectAllKept, type Senders, startSenders } from './senders.ts';

export interface Outage {
  databaseUrl: string;
  /** Somewhere else than the database unless given. */
  spoolDir?: string;
  open(): Promise<EventStore>;
  begin(): Promise<void> | void;
  end(): Promise<void> | void;
}

export interface Survived {
  /** Acknowledged before, during and after the outage. */
  events: [number, number, number];
  /** Answers other than 204. */
  refusals: Map<number, number>;
  /** Longest time that a page took. Milliseconds. */
  slowestPage: number;
}

/**
 * Takes the store away for a while under load, and gives it back. Pages are asked for all the time and have to come;
 * afterwards the store has all that was acknowledged, once and in order.
 *
 * @param ms how long the store is away
 */
export async function surviveOutage(
  createOutage: (folder: string) => Promise<Outage>,
  ms: number,
): Promise<Survived> {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-outage-'));
  const dist = join(folder, 'dist');
  mkdirSync(join(dist, 'de'), { recursive: true });
  writeFileSync(join(dist, 'de', 'index.html'), 'Wobei können wir helfen?');
  const outage = await createOutage(folder);
  const { databaseUrl, spoolDir = join(folder, 'spool') } = outage;
  const collector = await startCollectorProcess({ databaseUrl, dist, spoolDir });
  const senders = startSenders(() => collector.url, 8);
  const pages = readPages(`${collector.url}/de/`);
  try {
    const before = await countFor(500, senders);
    await outage.begin();
    const during = await countFor(ms, senders);
    await outage.end();
    await expect
      .poll(() => globSync(join(spoolDir, '*.jsonl')).length, { timeout: 30_000 })
      .toBe(0);
    await countFor(500, senders);
    await senders.stop();
    const slowestPage = await pages.stop();
    await collector.stop();
    expect(globSync(join(spoolDir, '*.jsonl'))).toEqual([]);

    const store = await outage.open();
    await expectAllKept(store.events(), senders).finally(store.close);
    const after = senders.count() - before - during;
    return { events: [before, during, after], refusals: senders.refusals, slowestPage };
  } finally {
    await senders.stop();
    await pages.stop().catch(() => {});
    await collector.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How many are acknowledged in so many ms; a busy machine is waited for until there is one. */
async function countFor(ms: number, senders: Senders): Promise<number> {
  const before = senders.count();
  await setTimeout(ms);
  for (let patience = 20_000; senders.count() === before && patience > 0; patience -= 50)
    await setTimeout(50);
  return senders.count() - before;
}

function readPages(url: string): { stop(): Promise<number> } {
  let stopping = false;
  async function read(): Promise<number> {
    let slowest = 0;
    while (!stopping) {
      const began = performance.now();
      const response = await fetch(url);
      expect(await response.text()).toBe('Wobei können wir helfen?');
      slowest = Math.max(slowest, performance.now() - began);
      await setTimeout(20);
    }
    return slowest;
  }
  const reading = read();
  return {
    stop() {
      stopping = true;
      return reading;
    },
  };
}
