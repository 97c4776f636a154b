import { dayInZone } from '../../../../src/core/events/day-in-zone.ts';
import type { EventOf, EventType, StoredEvent } from '../../../../src/core/events/event.ts';

type Own<T extends EventType> = Omit<
  EventOf<T>,
  'v' | 'id' | 'type' | 't' | 'day' | 'pv' | 'sid' | 'vid' | 'loc' | 'dev' | 'bot' | 'art'
> & { art?: string; bot?: boolean };

/** One journey being written down: each call is an event, `seconds` after the journey's start. */
export interface Journal {
  does<T extends EventType>(seconds: number, type: T, fields: Own<T>): Journal;
  /** Opens an article and reads it: `page_view`, and `read` four seconds later. */
  reads(seconds: number, art: string): Journal;
  /** Settles a search; `n` results are shown. Its id is `qid`. */
  searches(seconds: number, q: string, n?: number, qid?: string): Journal;
}

export interface EventLog {
  events: StoredEvent[];
  /** @param key of the tab or of the page load; the mode decides which of the two it is */
  journey(
    start: number,
    options?: { mode?: 'page' | 'tab'; key?: string; loc?: string; bot?: boolean },
  ): Journal;
}

/** Writes events as a collector stores them, with ids and keys counted up so that each run is the same. */
export function eventLog(): EventLog {
  const events: StoredEvent[] = [];
  let journeys = 0;
  return {
    events,
    journey(start, { mode = 'page', key, loc = 'de', bot = false } = {}) {
      journeys++;
      const own = key ?? hex16(journeys);
      const keys = mode === 'page' ? { pv: own } : { pv: hex16(journeys + 0x10000), sid: own };
      const journal: Journal = {
        does(seconds, type, fields) {
          const t = start + seconds * 1000;
          const day = dayInZone(t, 'Europe/Berlin');
          const id = `00000000-0000-4000-8000-${events.length.toString(16).padStart(12, '0')}`;
          const event = { v: 1, id, type, t, day, ...keys, loc, dev: 'phone', bot, ...fields };
          events.push(event as unknown as StoredEvent);
          return journal;
        },
        reads: (seconds, art) =>
          journal
            .does(seconds, 'page_view', { art, entry: 'search' })
            .does(seconds + 4, 'read', { art }),
        searches: (seconds, q, n = 3, qid = hex16(events.length)) =>
          journal.does(seconds, 'search', { q, n, confidence: 0.4, qid, via: 'enter' }),
      };
      return journal;
    },
  };
}

export function hex16(number: number): string {
  return number.toString(16).padStart(16, '0');
}
