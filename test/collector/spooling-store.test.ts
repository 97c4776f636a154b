import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { openSpool } from '../../src/collector/spool.ts';
import { createSpoolingStore, type SpoolingStore } from '../../src/collector/spooling-store.ts';
import type { StoredEvent } from '../../src/core/events/event.ts';
import type { EventStore } from '../../src/store/event-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { sentEvent, storedEvent } from '../core/events/sample-events.ts';
import { memoryCollector, postEvents } from './memory-collector.ts';

const root = mkdtempSync(join(tmpdir(), 'lotse-spooling-'));
const closing: SpoolingStore[] = [];
let made = 0;
afterEach(async () => {
  for (const store of closing.splice(0)) await store.close();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A store in memory that fails when it is told to, before or after it has written. */
async function failingStore() {
  const inner = await openStore('sqlite::memory:');
  const state = { down: undefined as Error | undefined, afterWriting: false, tries: 0 };
  const store: EventStore = {
    ...inner,
    async append(events) {
      state.tries += 1;
      if (state.down && state.afterWriting) await inner.append(events);
      if (state.down) throw state.down;
      return inner.append(events);
    },
    async countRefusals(day, reason, n) {
      if (state.down) throw state.down;
      return inner.countRefusals(day, reason, n);
    },
    close: async () => {},
  };
  return { inner, store, state };
}

async function place({ folder = join(root, `spool-${++made}`), maxBytes = 2 ** 26 } = {}) {
  const failing = await failingStore();
  const log: string[] = [];
  const open = (store: EventStore) => {
    const another = closing.length > 0 && store !== failing.store;
    const spooling = createSpoolingStore({
      store,
      spool: openSpool(another ? `${folder}-2` : folder, maxBytes),
      log: (message) => log.push(message),
      pause: 5,
    });
    closing.push(spooling);
    return spooling;
  };
  const ids = async () => (await Array.fromAsync(failing.inner.events())).map(({ id }) => id);
  return { ...failing, folder, log, open, ids, spooling: open(failing.store) };
}

const events = (count: number): StoredEvent[] =>
  Array.from({ length: count }, () => storedEvent({ type: 'read' }));
const idsOf = (list: readonly StoredEvent[]) => list.map(({ id }) => id);
const diskFull = new Error('database or disk is full');
const emptied = (store: SpoolingStore) =>
  expect
    .poll(() => store.condition(), { interval: 2 })
    .toMatchObject({ status: 'ok', spooledBytes: 0 });

describe('a store that fails', () => {
  test('is not noticed by who sends: events wait, are written in their order when it is back, and once', async () => {
    const { spooling, state, log, ids, folder } = await place();
    const [before, during, after] = [events(2), events(5), events(2)];
    expect(await spooling.append(before)).toEqual({ stored: 2, duplicates: 0 });
    state.down = diskFull;
    for (const event of during)
      expect(await spooling.append([event])).toEqual({ stored: 0, duplicates: 0, spooled: 1 });
    expect(spooling.condition()).toMatchObject({ status: 'spooling' });
    expect(await ids()).toEqual(idsOf(before));
    state.down = undefined;
    await emptied(spooling);
    expect(await spooling.append(after)).toEqual({ stored: 2, duplicates: 0 });
    expect(await ids()).toEqual(idsOf([...before, ...during, ...after]));
    expect(log).toEqual([
      `The event store fails: database or disk is full. Events are kept in ${folder} until it is back.`,
      'The event store is back and has the 5 events that waited for it.',
    ]);
  });

  test('may have written before it failed: what is written again is told by its id', async () => {
    const { spooling, state, ids } = await place();
    Object.assign(state, { down: new Error('Query read timeout'), afterWriting: true });
    const [first, second] = [events(3), events(3)];
    await spooling.append(first);
    await spooling.append(second);
    Object.assign(state, { down: undefined });
    await emptied(spooling);
    expect(await ids()).toEqual(idsOf([...first, ...second]));
  });

  test('comes back under load: nothing overtakes what waits', async () => {
    const { spooling, state, ids } = await place();
    const sent: StoredEvent[] = [];
    for (let round = 0; round < 120; round++) {
      // Up and down, for longer and longer.
      state.down = Math.sqrt(round) % 2 < 1 ? diskFull : undefined;
      const group = events(7);
      await spooling.append(group);
      sent.push(...group);
      if (round % 5 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    }
    state.down = undefined;
    await emptied(spooling);
    expect(await ids()).toEqual(idsOf(sent));
  });

  test('fails again just while the last events are handed over, and holds nobody up', async () => {
    const { inner, open, ids } = await place();
    const sent = [events(1), events(1), events(1)];
    let tries = 0;
    let during: Promise<{ spooled?: number }> | undefined;
    const spooling = open({
      ...inner,
      async append(group) {
        tries += 1;
        if (tries === 1) throw diskFull;
        if (tries === 2) await spooling.append(sent[1] ?? []);
        if (tries === 3) {
          during = spooling.append(sent[2] ?? []);
          await new Promise((resolve) => setTimeout(resolve, 10));
          throw diskFull;
        }
        return inner.append(group);
      },
      close: async () => {},
    });
    await spooling.append(sent[0] ?? []);
    await emptied(spooling);
    expect((await during)?.spooled).toBe(1);
    expect(await ids()).toEqual(idsOf(sent.flat()));
  });

  test('refuses for the time being once the spool is full as well, and keeps what it has acknowledged', async () => {
    const { spooling, state, ids } = await place({ maxBytes: 1000 });
    state.down = diskFull;
    const acknowledged: StoredEvent[] = [];
    for (const event of events(10)) {
      const kept = await spooling.append([event]).catch((error: Error) => error.name);
      if (kept === 'SpoolFull') break;
      acknowledged.push(event);
    }
    expect(acknowledged.length).toBeGreaterThan(1);
    expect(acknowledged.length).toBeLessThan(9);
    state.down = undefined;
    await emptied(spooling);
    expect(await ids()).toEqual(idsOf(acknowledged));
    expect((await spooling.append(events(1))).stored).toBe(1);
  });

  test('leaves events to the next process, which writes them before its own', async () => {
    const { spooling, state, store, open, ids, log, folder } = await place();
    state.down = diskFull;
    const [left, next] = [events(3), events(2)];
    await spooling.append(left);
    await spooling.close();
    expect(await ids()).toEqual([]);
    state.down = undefined;
    const restarted = open(store);
    await restarted.append(next);
    await emptied(restarted);
    expect(await ids()).toEqual(idsOf([...left, ...next]));
    expect(log).toContain(`Events that waited in ${folder} are written to the event store.`);
  });

  test('gets what was refused meanwhile counted afterwards', async () => {
    const { spooling, state, inner } = await place();
    state.down = diskFull;
    await spooling.append(events(1));
    await spooling.countRefusals('2026-11-21', 'bad-shape', 2);
    await spooling.countRefusals('2026-11-21', 'bad-shape', 3);
    state.down = undefined;
    await emptied(spooling);
    await expect
      .poll(() => inner.refusals())
      .toEqual([{ day: '2026-11-21', reason: 'bad-shape', n: 5 }]);
  });

  test('is purged of what has become too old while it waited', async () => {
    const { spooling, state, inner } = await place();
    state.down = diskFull;
    const [old, young] = [storedEvent({ type: 'read', t: 1000 }), storedEvent({ type: 'read' })];
    await spooling.append([old, young]);
    expect(await spooling.purgeBefore(2000)).toBe(0);
    state.down = undefined;
    await emptied(spooling);
    await expect
      .poll(async () => idsOf(await Array.fromAsync(inner.events())))
      .toEqual(idsOf([young]));
  });

  test('is closed at once although it is being waited for', async () => {
    const { spooling, state } = await place();
    state.down = diskFull;
    await spooling.append(events(1));
    const before = performance.now();
    await spooling.close();
    await spooling.close();
    expect(performance.now() - before).toBeLessThan(900);
  });
});

test('a collector over a full spool answers 503 with Retry-After, and 204 again later', async () => {
  const { spooling, state, log } = await place({ maxBytes: 600 });
  const { collector } = await memoryCollector({}, () => spooling);
  state.down = diskFull;
  const statuses: number[] = [];
  let refused: Response | undefined;
  while (!refused && statuses.length < 20) {
    const response = await collector(postEvents(sentEvent({ type: 'read' })));
    statuses.push(response.status);
    if (response.status !== 204) refused = response;
  }
  expect(statuses[0]).toBe(204);
  expect(refused?.status).toBe(503);
  expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
  state.down = undefined;
  await emptied(spooling);
  expect((await collector(postEvents(sentEvent({ type: 'read' })))).status).toBe(204);
  expect(log.length).toBeGreaterThan(0);
});
