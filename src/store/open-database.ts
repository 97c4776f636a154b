import type { Kysely } from 'kysely';
import type { InsertRows } from './insert-rows.ts';
import type { Schema } from './schema.ts';

/** A database that answers, and what differs between SQLite and Postgres. */
export interface OpenDatabase {
  db: Kysely<Schema>;
  insert: InsertRows;
  /**
   * Called once the tables are there, before the first event.
   * @param toWrite refuses a database that can only be read, or that answers before a commit is on disk
   */
  opened(toWrite: boolean): Promise<void>;
  /** What a person can do about an error of this database, when something is known. */
  hintFor(error: unknown): string | undefined;
}
