import type { Kysely } from 'kysely';
import type { StoredEvent } from '../core/events/event.ts';
import type { InsertRows } from './insert-rows.ts';
import type { Schema } from './schema.ts';

/** An event and all before it, in the order of arrival. */
export interface PageStart {
  /** Ms UTC. */
  t: number;
  seq: number;
  id: string;
}

export interface PageOfEvents {
  events: readonly StoredEvent[];
  /** Where the next page starts; `undefined` of an empty one. */
  last: PageStart | undefined;
}

/** A database that answers, and what differs between SQLite and Postgres. */
export interface OpenDatabase {
  db: Kysely<Schema>;
  insert: InsertRows;
  /** At most `limit` events after one and before `until` (ms UTC), where there is a faster way than a query of Kysely. */
  readPage?(after: PageStart, until: number, limit: number): Promise<PageOfEvents>;
  /**
   * Called once the tables are there, before the first event.
   * @param toWrite refuses a database that can only be read, or that answers before a commit is on disk
   */
  opened(toWrite: boolean): Promise<void>;
  /** What a person can do about an error of this database, when something is known. */
  hintFor(error: unknown): string | undefined;
}
