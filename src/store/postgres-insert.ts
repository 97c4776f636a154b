import type { InsertRows } from './insert-rows.ts';
import { countAsLate, markLate } from './mark-late.ts';
import type { EventRow } from './schema.ts';

/** Runs one statement as a transaction of its own. @returns the number of rows that it wrote */
export type RunStatement = (text: string, values: readonly unknown[]) => Promise<number>;

const columns = {
  id: 'text',
  t: 'bigint',
  seq: 'bigint',
  day: 'text',
  type: 'text',
  pv: 'text',
  sid: 'text',
  vid: 'text',
  loc: 'text',
  art: 'text',
  bot: 'int',
  body: 'text',
} as const satisfies Record<keyof EventRow, string>;
const names = Object.keys(columns) as (keyof EventRow)[];

const statement = `insert into events (${names.join(', ')})
  select * from unnest(${Object.values(columns).map((type, index) => `$${index + 1}::${type}[]`)})
  on conflict (id) do nothing`;

const marking = `with marked as (${markLate}
  select day, 0, 0, 0, 1, '' from unnest($${names.length + 1}::text[]) as late(day) ${countAsLate})`;

/**
 * One array for each column: the statement is the same for one row and for thousands, and needs no parameter for each
 * value. It is not a named one, which a pooler in transaction mode would lose.
 */
export function createPostgresInsert(run: RunStatement): InsertRows {
  return (rows, lateDays) => {
    const values = names.map((name) => rows.map((row) => row[name]));
    return lateDays.length === 0
      ? run(statement, values)
      : run(`${marking} ${statement}`, [...values, lateDays]);
  };
}
