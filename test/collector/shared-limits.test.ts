import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Collector, createCollector } from '../../src/collector/create-collector.ts';
import { createRateLimit } from '../../src/collector/rate-limit.ts';
import { shareLimits } from '../../src/collector/share-limits.ts';
import type { EventStore, SharedCount } from '../../src/store/event-store.ts';
import { sentEvent } from '../core/events/sample-events.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { memoryCollector, now, postEvents, settings } from './memory-collector.ts';

const address = '203.0.113.7';
const limitsSecret = 'what-they-have-in-common';
const vote = (reader: number) =>
  sentEvent({ type: 'vote', pv: reader.toString(16).padStart(16, '0') });
const send = async (collector: Collector, event: unknown) =>
  (await collector(postEvents(event), { incoming: { socket: { remoteAddress: address } } })).status;

describe('two collectors on one Postgres', () => {
  let postgres: TestPostgres;
  const open: { store: EventStore; collector: Collector }[] = [];
  beforeAll(async () => {
    postgres = await startPostgres();
  }, 60_000);
  afterEach(async () => {
    vi.useRealTimers();
    for (const { collector, store } of open.splice(0)) {
      await collector.drain();
      await store.close();
    }
  });
  afterAll(() => postgres.stop());

  async function two(changes: object = {}) {
    const place = await postgres.createDatabase();
    // The exchange is the only interval; each step of it is waited for below.
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    for (const _ of [1, 2]) {
      const store = await place.open();
      const collector = createCollector({
        store,
        clock: () => now,
        settings: { ...settings, limitsSecret, votesPerHour: 4, eventsPerMinute: 20, ...changes },
      });
      open.push({ store, collector });
    }
    const [a, b] = open;
    if (!a || !b) throw new Error('There are two.');
    return [a, b] as const;
  }

  /** All tell, then all have learned. */
  async function exchange(): Promise<void> {
    for (const _ of ['tell', 'learn']) {
      vi.advanceTimersByTime(1000);
      for (const { store } of open) {
        await store.ping();
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
    }
  }

  test('give one address the votes of one: what one has counted, the other knows', async () => {
    const [a, b] = await two();
    expect([await send(a.collector, vote(1)), await send(a.collector, vote(2))]).toEqual([
      204, 204,
    ]);
    expect([await send(b.collector, vote(3)), await send(b.collector, vote(4))]).toEqual([
      204, 204,
    ]);
    await exchange();
    expect([await send(a.collector, vote(5)), await send(b.collector, vote(6))]).toEqual([
      429, 429,
    ]);
    // To change one's mind is the same vote, at whichever of them it arrives.
    expect(await send(b.collector, { ...vote(1), value: -1 })).toBe(204);
  });

  test('without a secret in common each counts for itself, and the store hears nothing', async () => {
    const [a, b] = await two({ limitsSecret: undefined });
    for (const reader of [1, 2, 3, 4]) expect(await send(a.collector, vote(reader))).toBe(204);
    await exchange();
    expect(await send(b.collector, vote(5))).toBe(204);
    expect(await a.store.shareCounts([{ key: 'k', part: 'p', n: 1, ends: now + 1 }], now)).toEqual([
      { key: 'k', part: 'p', n: 1, ends: now + 1 },
    ]);
  });
});

describe('what is told', () => {
  const limitWith = (clock: () => number, changes: object = {}) =>
    createRateLimit({
      limit: 100,
      window: 60_000,
      clock,
      secret: { name: 'events', text: limitsSecret },
      ...changes,
    });

  test('is a hash that differs in each window, of addresses that come near the limit only', () => {
    let time = now;
    const limit = limitWith(() => time);
    limit.take('203.0.113.8', 9);
    limit.take(address, 10);
    const [first, ...others] = limit.untold(100);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ n: 10, ends: now + 60_000 });
    expect(JSON.stringify(first)).not.toMatch(/203|113/);
    time += 60_000;
    limit.take(address, 10);
    const [second] = limit.untold(100);
    expect(second?.key).not.toBe(first?.key);
  });

  test('is told until it comes back, and no more then', () => {
    const limit = limitWith(() => now);
    limit.take(address, 10);
    const told = limit.untold(100);
    expect(limit.untold(100)).toEqual(told);
    limit.take(address, 5);
    limit.learn(told);
    expect(limit.untold(100)).toMatchObject([{ n: 15 }]);
    limit.learn(limit.untold(100));
    expect(limit.untold(100)).toEqual([]);
  });

  test('is told again and again once an address is half way, and no more when it is at the limit', () => {
    const limit = limitWith(() => now);
    limit.take(address, 50);
    const [mine] = limit.untold(100) as [SharedCount];
    limit.learn([mine]);
    expect(limit.untold(100)).toEqual([mine]);
    limit.learn([mine, { ...mine, part: 'another program' }]);
    expect(limit.untold(100)).toEqual([]);
  });

  test('and learned again changes nothing; of another window it is nothing', () => {
    const limit = limitWith(() => now);
    limit.take(address, 40);
    const [mine] = limit.untold(100) as [SharedCount];
    const other = { ...mine, part: 'another program', n: 50 };
    for (const _ of [1, 2, 3]) limit.learn([mine, other, { ...other, n: 20 }]);
    limit.learn([{ ...other, n: 10_000, ends: now - 60_000 }]);
    expect(limit.take(address, 10)).toBeUndefined();
    expect(limit.take(address, 1)).toBe(60);
  });

  test('is only said to go nowhere once while the store is away, and nobody is refused for it', async () => {
    const log: string[] = [];
    const limit = limitWith(() => now);
    limit.take(address, 10);
    let tries = 0;
    let away = true;
    const end = shareLimits({
      limits: [limit],
      exchange: async (counts) => {
        tries += 1;
        if (away) throw new Error('gone');
        return [...counts];
      },
      log: (message) => log.push(message),
      every: 2,
    });
    await expect.poll(() => tries, { interval: 2 }).toBeGreaterThan(3);
    expect(log).toEqual(['Limits are counted by this program alone for now: gone']);
    expect(limit.take(address, 5)).toBeUndefined();
    away = false;
    await expect.poll(() => limit.untold(100), { interval: 2 }).toEqual([]);
    end();
  });

  test('is never waited for: a store that does not answer holds up no request', async () => {
    const { collector } = await memoryCollector({ limitsSecret, votesPerHour: 2 }, (store) => ({
      ...store,
      shareCounts: () => new Promise(() => {}),
    }));
    expect(await send(collector, vote(1))).toBe(204);
    expect(await send(collector, vote(2))).toBe(204);
    expect(await send(collector, vote(3))).toBe(429);
    await collector.drain();
  });
});
