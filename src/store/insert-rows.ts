import type { EventRow } from './schema.ts';

/**
 * Writes rows in one transaction and resolves when they are on disk; a row whose `id` is there already is left out.
 * What is fastest differs between the databases, so each brings its own.
 *
 * @param lateDays days that have to be rolled up again because of these rows, sorted: marked in the same transaction
 * @returns how many were new
 */
export type InsertRows = (
  rows: readonly EventRow[],
  lateDays: readonly string[],
) => Promise<number>;
