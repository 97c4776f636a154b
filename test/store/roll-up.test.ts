import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoredEvent } from '../../src/core/events/event.ts';
import { startOfDay } from '../../src/core/events/start-of-day.ts';
import { rollUpDays } from '../../src/core/rollup/roll-up-days.ts';
import { openStore } from '../../src/store/open-store.ts';
import { purge } from '../../src/store/purge.ts';
import { rollUp } from '../../src/store/roll-up.ts';
import { arbitraryLog, daysOf, timeZone } from '../core/rollup/support/arbitrary-log.ts';

/** Five days around the one on which the clock is put back. */
const from = startOfDay('2026-10-23', timeZone);
const dayMs = 24 * 3_600_000;

/** A log that arrives in any order and in parts, with a roll-up after some of them. */
const arrivals = arbitraryLog(from, 5, 25).chain((events) =>
  fc.record({
    order: fc.shuffledSubarray(events, { minLength: events.length }),
    parts: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 8 }),
    events: fc.constant(events),
    erased: fc.subarray(events, { maxLength: Math.min(3, events.length) }),
  }),
);

describe('roll-ups that grow', () => {
  test('are those from nothing, whatever came late or out of order, and whatever was erased', async () => {
    await fc.assert(
      fc.asyncProperty(arrivals, async ({ order, parts, events, erased }) => {
        const store = await openStore('sqlite::memory:');
        const now = Math.max(...events.map(({ t }) => t)) + 2 * dayMs;
        const rest = [...order];
        for (let part = 0; rest.length > 0; part++) {
          await store.append(rest.splice(0, parts[part % parts.length]));
          await rollUp(store, { timeZone, now });
        }
        await store.erase(erased.map(({ id }) => id));
        await rollUp(store, { timeZone, now });
        const kept = await Array.fromAsync(store.rollUps());
        await store.close();
        expect(kept.filter(({ totals }) => totals.events > 0)).toEqual(
          await fromNothing(
            events.filter((event) => !erased.includes(event)),
            daysOf(events),
            now,
          ),
        );
      }),
      { seed: 20261122, numRuns: 25 },
    );
  });

  test('are the same when each day is rolled up and purged in its time', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLog(from, 5, 25), async (events) => {
        const [once, daily] = await Promise.all([
          openStore('sqlite::memory:'),
          openStore('sqlite::memory:'),
        ]);
        const end = Math.max(...events.map(({ t }) => t)) + 2 * dayMs;
        for (let now = from; now < end + dayMs; now += dayMs) {
          await daily.append(events.filter(({ t }) => t >= now - dayMs && t < now));
          await purge(daily, { timeZone, now, retentionDays: 3 });
        }
        await once.append(events);
        await rollUp(once, { timeZone, now: end });
        const counts = async (store: typeof once) =>
          (await Array.fromAsync(store.rollUps()))
            .filter(({ totals }) => totals.events > 0)
            .map(({ day, totals, articles }) => ({ day, totals, articles }));
        expect(await counts(daily)).toEqual(await counts(once));
        await Promise.all([once.close(), daily.close()]);
      }),
      { seed: 20261122, numRuns: 15, endOnFailure: true },
    );
  });
});

async function fromNothing(
  events: readonly StoredEvent[],
  [first, last]: [string, string],
  now: number,
) {
  // Of one moment, the store gives the one first that arrived first; these logs have no two of one key.
  const days = await Array.fromAsync(rollUpDays([events], first, last, { timeZone, now }));
  return days.filter(({ totals }) => totals.events > 0);
}
