import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { expect } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { type CollectorProcess, startCollectorProcess } from './collector-process.ts';
import { expectAllKept, startSenders } from './senders.ts';

/**
 * Kills the collector under load again and again, at moments that `seed` decides, and looks each time at what is on the
 * disk: the file is whole, and has, together with the spool, all that was acknowledged. In every third round the store
 * fails, so that the spool is being written, and every round begins by writing what the one before has left there.
 *
 * @returns how many events were acknowledged
 */
export async function crashRounds(rounds: number, seed: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-crash-'));
  const file = join(folder, 'lotse.db');
  const databaseUrl = `sqlite:${file}`;
  const random = randomFrom(seed);
  let collector: CollectorProcess = await startCollectorProcess({ databaseUrl });
  const senders = startSenders(() => collector.url, 8);
  try {
    for (let round = 0; round < rounds; round++) {
      const before = senders.count();
      while (senders.count() === before) await setTimeout(5);
      if (round % 3 === 1) collector.tell('full');
      await setTimeout(20 + random() * 200);
      await collector.kill();
      expectOnDisk(file, join(folder, 'spool'), senders.acknowledged.flat());
      collector = await startCollectorProcess({ databaseUrl });
    }
    await senders.stop();
    await expect.poll(() => spooled(join(folder, 'spool')).size, { timeout: 10_000 }).toBe(0);
    await collector.stop();

    const store = await openStore(databaseUrl);
    await expectAllKept(store.events(), senders);
    await store.close();
    return senders.count();
  } finally {
    await senders.stop();
    await collector.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

function expectOnDisk(file: string, spool: string, acknowledged: readonly string[]): void {
  const database = new DatabaseSync(file);
  expect(database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });
  const ids = database
    .prepare('select id from events')
    .all()
    .map(({ id }) => String(id));
  database.close();
  expect(new Set(ids).size).toBe(ids.length);
  const kept = new Set([...ids, ...spooled(spool)]);
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
}

/** Ids of the whole lines in the spool. */
function spooled(folder: string): Set<string> {
  const lines = globSync(join(folder, '**', '*.jsonl')).flatMap((file) => {
    try {
      return readFileSync(file, 'utf8').split('\n').slice(0, -1);
    } catch {
      return [];
    }
  });
  return new Set(lines.map((line) => /"id":"([^"]+)"/.exec(line)?.[1] ?? ''));
}

/** mulberry32: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
