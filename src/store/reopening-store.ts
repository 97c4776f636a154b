import type { EventStore } from './event-store.ts';

/** A store that could not be opened is tried again no sooner than this. Milliseconds. */
const pause = 5000;

/**
 * An event store that may not be there yet: everything rejects with the reason until opening succeeds, which is tried
 * again when something is asked of it. For a program that has other things to do than to record.
 *
 * @param reason why opening has just failed
 * @param clock ms
 */
export function createReopeningStore(
  open: () => Promise<EventStore>,
  reason: unknown,
  clock: () => number,
): EventStore {
  let opened: EventStore | undefined;
  let opening: Promise<EventStore> | undefined;
  let failed = { reason, at: clock() };
  let closed = false;

  async function tryToOpen(): Promise<EventStore> {
    try {
      const store = await open();
      if (closed) await store.close();
      opened = store;
      return store;
    } catch (error) {
      failed = { reason: error, at: clock() };
      throw error;
    } finally {
      opening = undefined;
    }
  }

  async function store(): Promise<EventStore> {
    if (opened) return opened;
    if (opening) return opening;
    if (closed || clock() - failed.at < pause) throw failed.reason;
    opening = tryToOpen();
    return opening;
  }

  return {
    append: async (events) => (await store()).append(events),
    async *events(range) {
      yield* (await store()).events(range);
    },
    count: async () => (await store()).count(),
    countRefusals: async (day, why, n) => (await store()).countRefusals(day, why, n),
    refusals: async (range) => (await store()).refusals(range),
    purgeBefore: async (t) => (await store()).purgeBefore(t),
    erase: async (ids) => (await store()).erase(ids),
    shareCounts: async (counts, now) => (await store()).shareCounts(counts, now),
    ping: async () => (await store()).ping(),
    async close() {
      closed = true;
      await opened?.close();
    },
  };
}
