import type { SentEvent, StoredEvent } from '../../../src/core/events/event.ts';

type Fields<E> = Partial<E> & { type: StoredEvent['type'] };

let made = 0;

/** An event as a page sends it. Only what matters to the test is given; ids count up. */
export function sentEvent(fields: Fields<SentEvent> & Record<string, unknown>): SentEvent {
  made += 1;
  const byType: Record<StoredEvent['type'], object> = {
    page_view: { entry: 'external' },
    read: {},
    leave: { dwell: 20_000, scroll: 0.5, next: 'close' },
    search: {
      q: 'wo ist mein paket',
      n: 3,
      confidence: 0.8,
      qid: '00000000000000aa',
      via: 'enter',
    },
    search_click: { qid: '00000000000000aa', pos: 1 },
    vote: { value: 1 },
    flow: { flow: '1a2b3c4d', step: [0] },
    contact_intent: { channel: 'phone' },
    contact_submit: { channel: 'form' },
    exit_survey: { solved: true, would_contact: false, ease: 6 },
  };
  return {
    v: 1,
    id: `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`,
    pv: '0000000000000001',
    loc: 'de',
    art: 'shipping/de/where-is-my-parcel',
    dev: 'phone',
    bot: false,
    ...byType[fields.type],
    ...fields,
  } as SentEvent;
}

/** The same as it is stored: `t` in ms UTC, `day` in UTC unless given. */
export function storedEvent(fields: Fields<StoredEvent> & Record<string, unknown>): StoredEvent {
  const t = fields.t ?? Date.parse('2026-11-21T10:00:00Z');
  return {
    ...sentEvent(fields as Fields<SentEvent>),
    t,
    day: fields.day ?? new Date(t).toISOString().slice(0, 10),
  };
}
