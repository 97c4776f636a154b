import { acceptEvent } from '../core/events/accept-event.ts';
import { scrubQuery } from '../core/events/scrub-query.ts';
import { answersShown, type SearchOutcome } from '../core/search/outcome.ts';
import type { EventStore } from '../store/event-store.ts';

export interface RecordOptions {
  store: Pick<EventStore, 'append'>;
  /** Ms UTC. */
  clock: () => number;
  timeZone: string;
  /** Hex digits of so many random bytes. */
  randomHex: (bytes: number) => string;
  randomUuid: () => string;
  /** Takes a sentence for whoever runs the program. */
  log: (message: string) => void;
}

/**
 * Writes down what an assistant searched: `surface` says so, and `bot` keeps it out of all that is counted about readers.
 * A store that fails costs the record, never the answer.
 */
export function recordSearches(options: RecordOptions) {
  const { store, clock, timeZone, randomHex, randomUuid, log } = options;
  let failed = false;
  return async function record(outcome: SearchOutcome, loc: string): Promise<void> {
    const q = scrubQuery(outcome.query);
    if (q === '') return;
    const top = outcome.hits[0]?.article;
    const event = {
      v: 1,
      id: randomUuid(),
      type: 'search',
      pv: randomHex(8),
      loc,
      page: 'other',
      dev: 'desktop',
      surface: 'assistant',
      q,
      n: answersShown(outcome),
      confidence: Math.round(outcome.confidence * 1000) / 1000,
      ...(top !== undefined && { top }),
      qid: randomHex(8),
      via: 'enter',
    };
    const acceptance = acceptEvent(event, { now: clock(), timeZone, bot: true });
    if ('rejected' in acceptance) throw new Error(acceptance.rejected.message);
    try {
      await store.append([acceptance.accepted]);
      failed = false;
    } catch (error) {
      if (!failed) log(`A search was not written down: ${String(error)}`);
      failed = true;
    }
  };
}
