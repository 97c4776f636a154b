import { type Kysely, SqliteAdapter, sql } from 'kysely';
import { countAsLate, markLate } from './mark-late.ts';
import type { Schema } from './schema.ts';

/** Rows of one DELETE: short enough that whoever wants to write meanwhile hardly waits. */
const deleteSize = 2000;

/**
 * Removes the events that arrived before `t` (ms UTC), a group at a time, oldest first.
 * @returns how many there were
 */
export async function purgeBefore(db: Kysely<Schema>, t: number): Promise<number> {
  let purged = 0;
  for (;;) {
    const rows = await db
      .selectFrom('events')
      .select('id')
      .where('t', '<', t)
      .orderBy('t')
      .limit(deleteSize)
      .execute();
    if (rows.length === 0) break;
    purged += await deleteById(
      db,
      rows.map(({ id }) => id),
    );
    // SQLite deletes without giving way: whoever waits for an answer comes first.
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (purged > 0) await leaveNoTrace(db);
  return purged;
}

/** Removes single events. @returns how many of them there were */
export async function eraseEvents(db: Kysely<Schema>, ids: readonly string[]): Promise<number> {
  let erased = 0;
  for (let start = 0; start < ids.length; start += deleteSize)
    erased += await eraseById(db, ids.slice(start, start + deleteSize));
  if (erased > 0) await leaveNoTrace(db);
  return erased;
}

/** Their days are marked in the same transaction: the next roll-up counts them without what was erased. */
function eraseById(db: Kysely<Schema>, ids: readonly string[]): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const days = await trx
      .selectFrom('events')
      .select('day')
      .distinct()
      .where('id', 'in', ids)
      .orderBy('day')
      .execute();
    for (const { day } of days)
      await sql`${sql.raw(markLate)} values (${day}, 0, 0, 0, 1, '') ${sql.raw(countAsLate)}`.execute(
        trx,
      );
    return deleteById(trx, ids);
  });
}

async function deleteById(db: Kysely<Schema>, ids: readonly string[]): Promise<number> {
  await overwriteDeleted(db);
  const { numDeletedRows } = await db
    .deleteFrom('events')
    .where('id', 'in', ids)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** What SQLite deletes stays readable in the file unless it is told to write zeros over it. */
export async function overwriteDeleted(db: Kysely<Schema>): Promise<void> {
  if (isSqlite(db)) await sql`pragma secure_delete = on`.execute(db);
}

/**
 * Empties SQLite's write-ahead log, which still holds the pages as they were. When somebody reads just now it is left to
 * the next commits. Postgres does the like by itself (VACUUM).
 */
export async function leaveNoTrace(db: Kysely<Schema>): Promise<void> {
  if (isSqlite(db)) await sql`pragma wal_checkpoint(truncate)`.execute(db);
}

function isSqlite(db: Kysely<Schema>): boolean {
  return db.getExecutor().adapter instanceof SqliteAdapter;
}
