import { type Kysely, SqliteAdapter, sql } from 'kysely';
import type { ImportAbout, ImportResult } from './contact-store.ts';
import { retryTransient } from './retry-transient.ts';
import type { Schema } from './schema.ts';

/** Columns of a table with their types, the key first; `merge` says what becomes of one that is there already. */
export interface ImportTable<Row> {
  name: 'tickets' | 'orders';
  columns: Readonly<Record<keyof Row & string, string>>;
  /** SQL for the new value of a column, where it is not simply the imported one. */
  merge: Partial<Record<keyof Row & string, string>>;
}

/** Rows in one statement. */
const batchSize = 1000;

/**
 * Reads rows into a temporary table of this connection, and then takes them over in one transaction: all or none. Only
 * that last step locks the table, for some seconds with a million rows.
 */
export function importRows<Row extends { key: string }>(
  db: Kysely<Schema>,
  table: ImportTable<Row>,
  rows: AsyncIterable<Row>,
  about: ImportAbout,
): Promise<ImportResult | undefined> {
  return db.connection().execute(async (connection) => {
    const names = Object.keys(table.columns) as (keyof Row & string)[];
    const types = Object.values(table.columns) as string[];
    await sql`drop table if exists incoming`.execute(connection);
    const columns = names.map(
      (name, at) => `${name} ${types[at]}${at === 0 ? ' primary key' : ''}`,
    );
    await sql`create temporary table incoming (${sql.raw(columns.join(', '))})`.execute(connection);
    try {
      await stage(connection, names, types, rows);
      const preview = await previewOf(connection, table.name);
      if (!(await about.settle(preview))) return undefined;
      const written = await retryTransient(() =>
        connection.transaction().execute(async (transaction) => {
          const result = await takeOver(transaction, table, names).execute(transaction);
          const n = Number(result.numAffectedRows ?? 0);
          const { source, at, salt } = about;
          const [added, changed] = [preview.added, n - preview.added];
          await transaction
            .insertInto('imports')
            .values({ at, kind: table.name, source, added, changed, salt })
            .execute();
          return n;
        }),
      );
      return { ...preview, changed: written - preview.added };
    } finally {
      await sql`drop table if exists incoming`.execute(connection);
    }
  });
}

async function stage<Row extends { key: string }>(
  db: Kysely<Schema>,
  names: readonly (keyof Row & string)[],
  types: readonly string[],
  rows: AsyncIterable<Row>,
): Promise<void> {
  const list =
    db.getExecutor().adapter instanceof SqliteAdapter
      ? 'json_each($) as v'
      : 'json_array_elements($::json) as v(value)';
  const [before = '', after = ''] = list.split('$');
  const values = types.map((type, at) => `cast(v.value ->> ${at} as ${type})`).join(', ');
  const updates = names.slice(1).map((name) => `${name} = excluded.${name}`);
  const write = async (batch: ReadonlyMap<string, Row>) => {
    if (batch.size === 0) return;
    const json = JSON.stringify([...batch.values()].map((row) => names.map((name) => row[name])));
    await sql`insert into incoming (${sql.raw(names.join(', '))})
      select ${sql.raw(values)} from ${sql.raw(before)}${json}${sql.raw(after)} where true
      on conflict (key) do update set ${sql.raw(updates.join(', '))}`.execute(db);
  };
  let batch = new Map<string, Row>();
  for await (const row of rows) {
    batch.set(row.key, row);
    if (batch.size < batchSize) continue;
    await write(batch);
    batch = new Map();
  }
  await write(batch);
}

async function previewOf(db: Kysely<Schema>, table: string) {
  const { rows } = await sql<{ n: number; known: number }>`
    select count(*) as n, count(kept.key) as known
    from incoming left join ${sql.raw(table)} as kept on kept.key = incoming.key`.execute(db);
  const [n, known] = [Number(rows[0]?.n ?? 0), Number(rows[0]?.known ?? 0)];
  return { rows: n, added: n - known, known };
}

/** A row that says nothing new is not written, and not counted. */
function takeOver<Row>(
  db: Kysely<Schema>,
  { name: table, merge }: ImportTable<Row>,
  names: readonly (keyof Row & string)[],
) {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  const differs = isSqlite ? 'is not' : 'is distinct from';
  const changes = names.slice(1).map((name) => ({ name, to: merge[name] ?? `excluded.${name}` }));
  const updates = changes.map(({ name, to }) => `${name} = ${to}`).join(', ');
  const differences = changes.map(({ name, to }) => `${table}.${name} ${differs} (${to})`);
  const list = sql.raw(names.join(', '));
  return sql`insert into ${sql.raw(table)} (${list}) select ${list} from incoming where true
    on conflict (key) do update set ${sql.raw(updates)} where ${sql.raw(differences.join(' or '))}`;
}
