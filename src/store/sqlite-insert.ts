import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { countAsLate, markLate } from './mark-late.ts';
import type { EventRow } from './schema.ts';

/**
 * One prepared statement run for each row of a transaction: preparing costs more than inserting, and a row more in a
 * transaction next to nothing beside its commit. Synchronous, so nothing comes between its statements.
 */
export function createSqliteInsert(
  database: DatabaseSync,
): (rows: readonly EventRow[], lateDays: readonly string[]) => number {
  const statements = {
    begin: database.prepare('begin immediate'),
    insert: database.prepare(
      `insert into events (id, t, seq, day, type, pv, sid, vid, loc, art, bot, body)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing`,
    ),
    commit: database.prepare('commit'),
  };
  let marking: StatementSync | undefined;
  return (rows, lateDays) => {
    statements.begin.run();
    try {
      let stored = 0;
      for (const row of rows) stored += Number(insert(row).changes);
      for (const day of lateDays) mark(day);
      statements.commit.run();
      return stored;
    } catch (error) {
      // A full disk has ended the transaction already.
      if (database.isTransaction) database.exec('rollback');
      throw error;
    }
  };

  function mark(day: string) {
    marking ??= database.prepare(`${markLate} values (?, 0, 0, 0, 1, '') ${countAsLate}`);
    marking.run(day);
  }

  function insert(row: EventRow) {
    return statements.insert.run(
      row.id,
      row.t,
      row.seq,
      row.day,
      row.type,
      row.pv,
      row.sid,
      row.vid,
      row.loc,
      row.art,
      row.bot,
      row.body,
    );
  }
}
