import { setTimeout } from 'node:timers/promises';
import type { StoredEvent } from '../core/events/event.ts';
import type { RefusalReason } from '../core/events/refusal.ts';
import type { EventStore, StoreCondition } from '../store/event-store.ts';
import type { Spool } from './spool.ts';

/** So much is written to the store while what arrives waits for it, instead of following it into the spool. Bytes. */
const handoverSize = 1024 * 1024;
/** Between two tries of a store that fails, doubling from the first to the second. Milliseconds. */
const [firstPause, longestPause] = [100, 2000];

export interface SpoolingStore extends EventStore {
  condition(): StoreCondition;
}

export interface SpoolingOptions {
  store: EventStore;
  spool: Spool;
  /** Takes a sentence for whoever runs the program. */
  log: (message: string) => void;
  /** The first pause between two tries. Milliseconds. */
  pause?: number;
}

/**
 * An event store that also keeps events while the one behind it fails: they wait in the spool, and so does all that
 * comes after them, until the store has taken everything in the order of arrival. Events of a spool that an earlier
 * process has left are written first.
 */
export function createSpoolingStore({
  store,
  spool,
  log,
  pause = firstPause,
}: SpoolingOptions): SpoolingStore {
  const refusals = new Map<string, { day: string; reason: RefusalReason; n: number }>();
  const ending = new AbortController();
  let replaying: Promise<void> | undefined;
  let handover: Promise<unknown> | undefined;
  let refusing = false;
  let purgedBefore: number | undefined;

  async function append(events: readonly StoredEvent[]) {
    // What is being written from the spool came first.
    for (let last = handover; last; last = handover) await last;
    if (spool.bytes > 0) return keep(events).finally(replay);
    try {
      const result = await store.append(events);
      refusing = false;
      return result;
    } catch (error) {
      if (ending.signal.aborted) throw error;
      const kept = await keep(events).catch((cause: Error) => {
        throw new Error(`${(error as Error).message}, and for the spool: ${cause.message}`, {
          cause,
        });
      });
      if (!replaying)
        log(
          `The event store fails: ${(error as Error).message}. Events are kept in ${spool.folder} until it is back.`,
        );
      replay();
      return kept;
    }
  }

  async function keep(events: readonly StoredEvent[]) {
    try {
      await spool.append(events);
      refusing = false;
    } catch (error) {
      refusing = true;
      throw error;
    }
    return { stored: 0, duplicates: 0, spooled: events.length };
  }

  function replay(): void {
    if (spool.bytes === 0 || ending.signal.aborted) return;
    replaying ??= replayAll().finally(() => {
      replaying = undefined;
      // An event may have come into the spool just when the last one left it.
      replay();
    });
  }

  async function replayAll(): Promise<void> {
    let written = 0;
    let unreadable = 0;
    let answers = false;
    for (let wait = pause; spool.bytes > 0 && !ending.signal.aborted; ) {
      try {
        const part = spool.replayOldest(store.append, store.erase);
        // Only with a store that has just answered: else every request would wait for its failure.
        if (answers && spool.bytes <= handoverSize) handover = part.catch(() => {});
        const done = await part;
        written += done.events;
        unreadable += done.unreadable;
        answers = true;
        refusing = false;
        wait = pause;
        handover = undefined;
      } catch {
        // Before the pause: whoever waits for the handover must not do so until the next try.
        handover = undefined;
        answers = false;
        await sleep(wait);
        wait = Math.min(2 * wait, longestPause);
      }
    }
    if (ending.signal.aborted) return;
    log(`The event store is back and has the ${written} events that waited for it.`);
    if (unreadable > 0)
      log(`${unreadable} lines of the spool could not be read and are lost: check the disk.`);
    await writeRefusals();
    // What waited may have become too old meanwhile.
    if (purgedBefore !== undefined) await store.purgeBefore(purgedBefore).catch(() => {});
  }

  /** They are only counted: while the store fails they wait in memory, and are few whatever happens. */
  async function writeRefusals(): Promise<void> {
    for (const [key, { day, reason, n }] of refusals) {
      refusals.delete(key);
      await store.countRefusals(day, reason, n).catch(() => {});
    }
  }

  async function sleep(ms: number): Promise<void> {
    await setTimeout(ms, undefined, { signal: ending.signal }).catch(() => {});
  }

  if (spool.bytes > 0) log(`Events that waited in ${spool.folder} are written to the event store.`);
  replay();

  return {
    ...store,
    append,
    async countRefusals(day, reason, n) {
      if (spool.bytes === 0) return store.countRefusals(day, reason, n);
      const key = `${day} ${reason}`;
      refusals.set(key, { day, reason, n: n + (refusals.get(key)?.n ?? 0) });
    },
    async purgeBefore(t) {
      purgedBefore = t;
      return store.purgeBefore(t);
    },
    condition() {
      const waiting = spool.bytes > 0 ? 'spooling' : 'ok';
      const { bytes: spooledBytes, isOpen } = spool;
      return {
        status: refusing ? 'refusing' : waiting,
        spooledBytes,
        spool: isOpen ? 'ok' : 'unavailable',
      };
    },
    async close() {
      if (ending.signal.aborted) return;
      ending.abort();
      await replaying;
      await spool.close();
      await store.close();
    },
  };
}
