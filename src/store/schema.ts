import type { SharedCount } from './event-store.ts';

/**
 * The tables, one schema for SQLite and Postgres; `migrations/` builds them.
 *
 * An event has a column for what is asked for in SQL, and a JSON text for the rest: nothing is kept twice, and a new
 * field of the format needs no migration. The only unique key is `id`, so that the table can be distributed by it.
 */
export interface Schema {
  events: EventRow;
  refusals: { day: string; reason: string; n: number };
  limits: SharedCount;
  roll_up_days: RollUpDayRow;
  roll_up_articles: { day: string; art: string; rev: string; body: string };
  roll_up_searches: {
    day: string;
    /** Its place among the rows of the day. */
    nr: number;
    hour: number;
    loc: string;
    people: number;
    body: string;
  };
  tickets: TicketRow;
  orders: OrderRow;
  imports: ImportRow;
  /** Events with words of a reader that somebody of the team has dealt with. `at` in ms UTC. */
  answered: { id: string; at: number };
}

/** One for each day that was rolled up, or waits for it. */
export interface RollUpDayRow {
  day: string;
  /** How often it was written; 0 while it only waits. */
  version: number;
  /** Ms UTC; 0 while it only waits. */
  as_of: number;
  /** 0 or 1 */
  settled: number;
  /** Groups of events that came, or were erased, out of turn since it was written. */
  late: number;
  /** Totals and comments, as JSON. */
  body: string;
}

/** `core/contacts/ticket.ts` says what each column is; `tags` is JSON. */
export interface TicketRow {
  key: string;
  source: string;
  created_at: number;
  first_response_at: number | null;
  solved_at: number | null;
  wait_ms: number | null;
  replies: number | null;
  reopened: number | null;
  channel: string;
  tags: string;
  resolution: string | null;
  /** 0 or 1. */
  satisfied: number | null;
  customer: string | null;
  order_key: string | null;
  article: string | null;
  confidence: number | null;
}

export interface OrderRow {
  key: string;
  day: string;
  n: number;
  /** 0 or 1: the number of the whole day. */
  total: number;
}

export interface ImportRow {
  /** Ms UTC. */
  at: number;
  kind: string;
  source: string;
  added: number;
  changed: number;
  /** Fingerprint of the salt: with another one, nothing would be known again. */
  salt: string;
}

export interface EventRow {
  id: string;
  /** Ms UTC. */
  t: number;
  /** Order of what one process appended at one moment; across processes there is none. */
  seq: number;
  day: string;
  type: string;
  pv: string;
  sid: string | null;
  vid: string | null;
  loc: string;
  art: string | null;
  /** 0 or 1: SQLite has no boolean. */
  bot: number;
  /** The other fields, as JSON. */
  body: string;
}
