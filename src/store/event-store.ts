import type { StoredEvent } from '../core/events/event.ts';
import type { RefusalReason } from '../core/events/refusal.ts';

/** What became of the events that were appended; the numbers add up to theirs. */
export interface AppendResult {
  stored: number;
  /** Their `id` was in the store already, or came twice. The first one stays as it is. */
  duplicates: number;
  /** On disk, but not in the store yet: it fails, and they are written when it is back. */
  spooled?: number;
}

/** What is known of a store without asking it. */
export interface StoreCondition {
  /**
   * - `ok`: the store takes what it is given, as far as is known.
   * - `spooling`: it fails, or does not have everything yet; events are kept on disk and acknowledged all the same.
   * - `refusing`: it fails and nothing more can be kept; events are not acknowledged.
   */
  status: 'ok' | 'spooling' | 'refusing';
  /** What waits on disk. */
  spooledBytes: number;
  /** Whether events could be kept beside the store if it failed now; undefined for a store that keeps none there. */
  spool?: 'ok' | 'unavailable';
}

/**
 * What several programs count together. The key stands for an address in one window of time, and is a hash that nobody
 * can turn back without a secret that is not in the store.
 */
export interface SharedCount {
  key: string;
  /** The program that counts, or what counts once. */
  part: string;
  n: number;
  /** When the window is over and this is to be forgotten. Ms UTC. */
  ends: number;
}

/** Days as `2026-11-21`, both included; without one, from the first or to the last event. */
export interface DayRange {
  from?: string | undefined;
  to?: string | undefined;
}

export interface RefusalCount {
  day: string;
  reason: RefusalReason;
  n: number;
}

/**
 * Where events are kept. Every adapter passes `test/store/event-store-contract.ts`, which is what "works" means; a
 * behaviour worth having is added there.
 */
export interface EventStore {
  /**
   * Resolves when the events are on disk (in the memory store: in memory), all or none of them. Rejects when it cannot
   * say so; then the same events can be appended again.
   */
  append(events: readonly StoredEvent[]): Promise<AppendResult>;
  /**
   * Events as they were appended, in the order of their arrival: by `t`, and those of one moment as they came. Reads in
   * pages, so that memory does not grow with the log; what is appended meanwhile may or may not be among them.
   */
  events(range?: DayRange): AsyncIterable<StoredEvent>;
  /** Number of events. */
  count(): Promise<number>;
  /** Adds `n` to what was refused on `day` for `reason`. */
  countRefusals(day: string, reason: RefusalReason, n: number): Promise<void>;
  /** What was refused, by day and reason. */
  refusals(range?: DayRange): Promise<RefusalCount[]>;
  /**
   * Removes the events that arrived before `t` (ms UTC), forgets whose tickets those of before were, and removes what is
   * left of a ticket a year later. @returns how many events there were
   */
  purgeBefore(t: number): Promise<number>;
  /** Removes the events of these ids for good. @returns how many of them there were */
  erase(ids: readonly string[]): Promise<number>;
  /**
   * Keeps the larger of each count, forgets those that ended by `now` (ms UTC), and gives back all of the same keys,
   * those of other programs too.
   */
  shareCounts(counts: readonly SharedCount[], now: number): Promise<SharedCount[]>;
  /** Resolves when the store answers. */
  ping(): Promise<void>;
  /** Of a store that keeps events elsewhere while it fails. */
  condition?(): StoreCondition;
  /** Ends what is open; twice is as good as once. Nothing else may be called afterwards. */
  close(): Promise<void>;
}
