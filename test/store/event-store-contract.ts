import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { eventTypes, type StoredEvent } from '../../src/core/events/event.ts';
import type { DayRange, SharedCount } from '../../src/store/event-store.ts';
import type { Store } from '../../src/store/roll-up-store.ts';
import { storedEvent } from '../core/events/sample-events.ts';
import { testRollUpStore } from './roll-up-store-contract.ts';

/** An empty place for events; `open` leads to the same place each time. */
export interface Place {
  open(): Promise<Store>;
}

/** What an event store is. Every adapter passes this. */
export function testEventStore(name: string, createPlace: () => Promise<Place>): void {
  testRollUpStore(name, createPlace);
  describe(`an event store: ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await (await createPlace()).open();
    });
    afterEach(() => store.close());

    const read = async (range?: DayRange) => Array.fromAsync(store.events(range));
    const at = (t: number, fields: object = {}) => storedEvent({ type: 'read', t, ...fields });
    const noon = Date.parse('2026-11-21T12:00:00Z');
    const day = 24 * 3_600_000;

    test('gives back every type of event as it was', async () => {
      const events = eventTypes.map((type) => storedEvent({ type }));
      expect(await store.append(events)).toEqual({ stored: events.length, duplicates: 0 });
      expect(await read()).toEqual(events);
      expect(await store.count()).toBe(events.length);
    });

    test('gives back what is optional, what is missing and what is strange as it was', async () => {
      const optional = {
        sid: 'a'.repeat(16),
        vid: 'b'.repeat(16),
        rev: '0a1b2c3d',
        col: 'shipping',
        bot: true,
      } as const;
      const { art: _, ...noArticle } = storedEvent({
        type: 'search',
        page: 'home',
        q: "'; drop table events; --",
      });
      const events = [
        storedEvent({
          type: 'vote',
          value: -1,
          reason: 'unclear',
          comment: 'ärgerlich 😀\n"\\" \u0000 \uD800',
          ...optional,
        }),
        noArticle as StoredEvent,
        storedEvent({ type: 'leave', scroll: 0.1 + 0.2, dwell: 86_400_000, t: 8_640_000_000_000 }),
      ];
      await store.append(events);
      expect(await read()).toEqual(events);
    });

    test('forgets what arrived before a moment, and nothing else', async () => {
      const events = Array.from({ length: 4500 }, (_, index) => at(noon - 3000 + index));
      await store.append(events);
      expect(await store.purgeBefore(noon)).toBe(3000);
      expect((await read()).map(({ t }) => t)).toEqual(events.slice(3000).map(({ t }) => t));
      expect(await store.purgeBefore(noon)).toBe(0);
    });

    test('erases single events, says how many there were, and takes no other', async () => {
      const events = Array.from({ length: 5 }, () => at(noon));
      await store.append(events);
      const ids = events.map(({ id }) => id);
      const unknown = '00000000-0000-4000-8000-ffffffffffff';
      expect(await store.erase([ids[1] ?? '', ids[3] ?? '', unknown])).toBe(2);
      expect((await read()).map(({ id }) => id)).toEqual([ids[0], ids[2], ids[4]]);
      expect(await store.erase([])).toBe(0);
    });

    test('lets programs count together: the larger count stays, and what is over is forgotten', async () => {
      const count = (key: string, part: string, n: number, ends = noon) => ({ key, part, n, ends });
      const sorted = async (told: SharedCount[], now = noon - 1) =>
        (await store.shareCounts(told, now)).toSorted((a, b) => (a.part < b.part ? -1 : 1));
      expect(await sorted([count('a', 'x', 2)])).toEqual([count('a', 'x', 2)]);
      expect(await sorted([count('a', 'y', 5), count('b', 'y', 1)])).toHaveLength(3);
      expect(await sorted([count('a', 'x', 1)])).toEqual([count('a', 'x', 2), count('a', 'y', 5)]);
      expect(await sorted([count('a', 'x', 3)])).toEqual([count('a', 'x', 3), count('a', 'y', 5)]);
      expect(await store.shareCounts([], noon)).toEqual([]);
      expect(await sorted([count('a', 'z', 1, noon + 1)], noon)).toHaveLength(1);
    });

    test('keeps any text', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.uuid(),
          async (comment, id) => {
            const event = storedEvent({
              type: 'vote',
              comment,
              id,
              day: '2020-01-01',
              t: Date.parse('2020-01-01'),
            });
            await store.append([event]);
            expect((await read({ to: '2020-01-01' })).find((kept) => kept.id === id)).toEqual(
              event,
            );
          },
        ),
        { seed: 20261121, numRuns: 30 },
      );
    });

    test('keeps the first of the events with one id, whether they come together or one after the other', async () => {
      const first = at(noon, { pv: '00000000000000f1' });
      const again = { ...first, pv: '00000000000000f2', t: noon + 1 };
      const other = at(noon + 2);
      expect(await store.append([first, again])).toEqual({ stored: 1, duplicates: 1 });
      expect(await store.append([again, other])).toEqual({ stored: 1, duplicates: 1 });
      expect(await store.append([first, other])).toEqual({ stored: 0, duplicates: 2 });
      expect(await read()).toEqual([first, other]);
    });

    test('has nothing to do with nothing', async () => {
      expect(await store.append([])).toEqual({ stored: 0, duplicates: 0 });
      expect(await read()).toEqual([]);
      expect(await store.count()).toBe(0);
    });

    test('reads in the order of time, and within a moment in the order of arrival', async () => {
      const moment = Array.from({ length: 30 }, () => at(noon)).sort((a, b) =>
        b.id.localeCompare(a.id),
      );
      const late = at(noon + 1);
      const early = at(noon - 1);
      await store.append([late, ...moment.slice(0, 20)]);
      await store.append([...moment.slice(20), early]);
      expect(await read()).toEqual([early, ...moment, late]);
    });

    test('reads more than a page, and all of one moment', async () => {
      const events = Array.from({ length: 4100 }, (_, number) => at(noon + Math.min(number, 50)));
      expect(await store.append(events)).toEqual({ stored: 4100, duplicates: 0 });
      expect(await store.append(events.slice(1000, 2100))).toEqual({ stored: 0, duplicates: 1100 });
      expect((await read()).map(({ id }) => id)).toEqual(events.map(({ id }) => id));
    });

    test('stops reading when the reader does', async () => {
      await store.append(Array.from({ length: 3000 }, () => at(noon)));
      for await (const event of store.events()) {
        expect(event.t).toBe(noon);
        break;
      }
      expect(await store.append([at(noon)])).toEqual({ stored: 1, duplicates: 0 });
    });

    test('reads the days that are asked for, both ends included, by the date of the site', async () => {
      const [a, b, c] = [at(noon), at(noon + day), at(noon + 2 * day)];
      // Two moments of one hour UTC, on the two sides of midnight in Kiritimati (UTC+14) and on Baker Island (UTC-12).
      const kiritimati = at(Date.parse('2026-11-20T10:00:00Z'), { day: '2026-11-21' });
      const baker = at(Date.parse('2026-11-22T11:59:59Z'), { day: '2026-11-21' });
      await store.append([a, b, c, kiritimati, baker]);
      expect(await read({ from: '2026-11-21', to: '2026-11-21' })).toEqual([kiritimati, a, baker]);
      expect(await read({ from: '2026-11-22' })).toEqual([b, c]);
      expect(await read({ to: '2026-11-22' })).toEqual([kiritimati, a, baker, b]);
      expect(await read({ from: '2027-01-01' })).toEqual([]);
    });

    test('takes appends side by side', async () => {
      const events = Array.from({ length: 40 }, () => at(noon));
      const results = await Promise.all(
        events.map((event, index) => store.append([event, events[(index + 1) % 40] ?? event])),
      );
      expect(results.reduce((sum, { stored }) => sum + stored, 0)).toBe(40);
      expect(await store.count()).toBe(40);
    });

    test('counts refusals by day and reason', async () => {
      await store.countRefusals('2026-11-21', 'bad-shape', 2);
      await Promise.all([
        store.countRefusals('2026-11-21', 'bad-shape', 3),
        store.countRefusals('2026-11-21', 'too-large', 1),
        store.countRefusals('2026-11-22', 'bad-shape', 1),
      ]);
      const [shape, large, next] = [
        { day: '2026-11-21', reason: 'bad-shape', n: 5 },
        { day: '2026-11-21', reason: 'too-large', n: 1 },
        { day: '2026-11-22', reason: 'bad-shape', n: 1 },
      ];
      expect(await store.refusals()).toEqual([shape, large, next]);
      expect(await store.refusals({ to: '2026-11-21' })).toEqual([shape, large]);
      expect(await store.refusals({ from: '2026-11-22' })).toEqual([next]);
    });

    test('answers while it is open, and says so when it is not', async () => {
      await expect(store.ping()).resolves.toBeUndefined();
      await store.close();
      await store.close();
      await expect(store.append([at(noon)])).rejects.toThrow();
      await expect(store.ping()).rejects.toThrow();
    });
  });
}

/** What a store is that survives the process. */
export function testDurableEventStore(name: string, createPlace: () => Promise<Place>): void {
  describe(`a durable event store: ${name}`, () => {
    test('has after opening what it had before closing', async () => {
      const place = await createPlace();
      const event = storedEvent({ type: 'read' });
      const before = await place.open();
      await before.append([event]);
      await before.countRefusals(event.day, 'bad-json', 1);
      await before.close();

      const after = await place.open();
      expect(await Array.fromAsync(after.events())).toEqual([event]);
      expect(await after.refusals()).toEqual([{ day: event.day, reason: 'bad-json', n: 1 }]);
      expect(await after.append([event])).toEqual({ stored: 0, duplicates: 1 });
      await after.close();
    });
  });
}
