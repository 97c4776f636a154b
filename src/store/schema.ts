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
