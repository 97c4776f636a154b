import type { EventOf, EventType, StoredEvent } from '../events/event.ts';

/**
 * What one journey did, in order of time, with only what the report asks for: 50,000 journeys fit into memory.
 * A journey is all that is known of one document load, tab or visitor's day, whichever is the widest that was recorded.
 */
export interface Journey {
  /** `sid ?? vid ?? pv` */
  key: string;
  /** Only one document load can be followed: a click on a result is the last thing seen. */
  singlePage: boolean;
  /** Day of its first event. */
  day: string;
  steps: Step[];
}

type Kept<T extends EventType, Field extends keyof EventOf<T>> = Pick<
  EventOf<T>,
  'type' | 't' | Field
> & {
  art?: string;
  /** State of the article's text, 8 hex digits. */
  rev?: string;
};

export type Step =
  | Kept<'page_view', 'prev'>
  | Kept<'read', never>
  | Kept<'leave', 'dwell' | 'next'>
  | (Kept<'search', 'qid' | 'q' | 'n' | 'day' | 'loc' | 'confidence'> & {
      art?: string;
      /** The best hit, as the search had it then. */
      top?: string;
    })
  | (Kept<'search_click', 'qid' | 'pos'> & { art: string })
  | (Kept<'vote', 'id' | 'value' | 'reason' | 'comment' | 'day'> & { art: string })
  | (Kept<'flow', 'flow' | 'step'> & { art: string })
  | Kept<'contact_intent', 'channel' | 'qid'>
  | Kept<'contact_submit', never>
  | Kept<
      'exit_survey',
      'id' | 'day' | 'solved' | 'would_contact' | 'ease' | 'scale' | 'polarity' | 'comment'
    >;

export type StepOf<T extends EventType> = Extract<Step, { type: T }>;

export function journeyKey(event: Pick<StoredEvent, 'pv' | 'sid' | 'vid'>): string {
  return event.sid ?? event.vid ?? event.pv;
}

/**
 * The article that an event is about. A click to a person on the contact page is about the article that the reader
 * came from.
 */
export function articleOf(event: StoredEvent): string | undefined {
  return event.type === 'contact_intent' ? (event.art ?? event.ref_art) : event.art;
}

/** The event without what the report has no use for. `art` is its article when the site has it. */
export function stepOf(event: StoredEvent, art: string | undefined): Step {
  const rev = event.rev === undefined ? {} : { rev: event.rev };
  const about = art === undefined ? {} : { art, ...rev };
  const { t } = event;
  switch (event.type) {
    case 'page_view':
      return {
        type: event.type,
        t,
        ...(event.prev === undefined ? {} : { prev: event.prev }),
        ...about,
      };
    case 'read':
    case 'contact_submit':
      return { type: event.type, t, ...about };
    case 'leave':
      return { type: event.type, t, dwell: event.dwell, next: event.next, ...about };
    case 'search': {
      const { q, n, qid, day, loc, confidence, top } = event;
      const best = top === undefined ? {} : { top };
      return { type: event.type, t, q, n, qid, day, loc, confidence, ...best, ...about };
    }
    case 'search_click':
      return { type: event.type, t, qid: event.qid, pos: event.pos, art: art ?? event.art };
    case 'vote': {
      const { id, value, day, reason, comment } = event;
      const words = {
        ...(reason === undefined ? {} : { reason }),
        ...(comment === undefined ? {} : { comment }),
      };
      return { type: event.type, id, t, day, value, art: art ?? event.art, ...rev, ...words };
    }
    case 'flow':
      return {
        type: event.type,
        t,
        flow: event.flow,
        step: event.step,
        art: art ?? event.art,
        ...rev,
      };
    case 'contact_intent': {
      const { channel, qid } = event;
      return { type: event.type, t, channel, ...(qid === undefined ? {} : { qid }), ...about };
    }
    case 'exit_survey': {
      const { type, id, day, solved, would_contact, ease, scale, polarity, comment } = event;
      return {
        type,
        id,
        t,
        day,
        ...(solved === undefined ? {} : { solved }),
        ...(would_contact === undefined ? {} : { would_contact }),
        ...(ease === undefined ? {} : { ease }),
        ...(scale === undefined ? {} : { scale }),
        ...(polarity === undefined ? {} : { polarity }),
        ...(comment === undefined ? {} : { comment }),
        ...about,
      };
    }
  }
}
