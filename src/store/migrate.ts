import type { Kysely } from 'kysely';
import {
  DEFAULT_MIGRATION_LOCK_TABLE,
  DEFAULT_MIGRATION_TABLE,
  MIGRATION_LOCK_ID,
  type Migration,
  Migrator,
} from 'kysely/migration';
import { UserError } from '../core/user-error.ts';
import { migrations as allMigrations } from './migrations/migrations.ts';
import type { Schema } from './schema.ts';

type AnyDatabase = Kysely<Record<string, Record<string, unknown>>>;

/**
 * Brings the database to the current schema, in one transaction. Programs that start side by side take turns: the first
 * one writes to the row of the lock table, the others wait until it commits, or has died. A row lock, because Kysely's
 * session lock (`pg_advisory_lock`) gets lost behind a pooler in transaction mode and does not exist in CockroachDB.
 */
export async function migrate(
  database: Kysely<Schema>,
  migrations: Record<string, Migration> = allMigrations,
): Promise<void> {
  const db = database as unknown as AnyDatabase;
  const done = await executedMigrations(db);
  refuseNewer(done, migrations);
  if (done.length === Object.keys(migrations).length) return;

  await ensureLockRow(db);
  await db.transaction().execute(async (trx) => {
    await trx
      .updateTable(DEFAULT_MIGRATION_LOCK_TABLE)
      .set({ is_locked: 0 })
      .where('id', '=', MIGRATION_LOCK_ID)
      .execute();
    // Somebody newer may have been here while this program waited for the row.
    refuseNewer(await executedMigrations(trx), migrations);
    const { error } = await new Migrator({
      db: trx,
      provider: { getMigrations: async () => migrations },
    }).migrateToLatest();
    if (error) throw error;
  });
}

/**
 * Names of the steps that the database still needs, in their order.
 * @throws UserError when it was written by a newer version
 */
export async function pendingMigrations(database: Kysely<Schema>): Promise<string[]> {
  const done = await executedMigrations(database as unknown as AnyDatabase);
  refuseNewer(done, allMigrations);
  return Object.keys(allMigrations).filter((name) => !done.includes(name));
}

async function executedMigrations(db: AnyDatabase): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === DEFAULT_MIGRATION_TABLE)) return [];
  const rows = await db.selectFrom(DEFAULT_MIGRATION_TABLE).select('name').execute();
  return rows.map(({ name }) => String(name));
}

function refuseNewer(done: readonly string[], migrations: Record<string, Migration>): void {
  const unknown = done.find((name) => !(name in migrations));
  if (unknown === undefined) return;
  throw new UserError(
    `The event store was written by a newer version of this program (it knows "${unknown}").`,
    { hint: 'Update the program, or set DATABASE_URL to another store. Nothing was changed.' },
  );
}

/** Two programs may create the table at once; Postgres then fails one of them although it asked "if not exists". */
async function ensureLockRow(db: AnyDatabase): Promise<void> {
  for (let tries = 3; ; tries--) {
    try {
      await db.schema
        .createTable(DEFAULT_MIGRATION_LOCK_TABLE)
        .ifNotExists()
        .addColumn('id', 'varchar(255)', (column) => column.notNull().primaryKey())
        .addColumn('is_locked', 'integer', (column) => column.notNull().defaultTo(0))
        .execute();
      await db
        .insertInto(DEFAULT_MIGRATION_LOCK_TABLE)
        .values({ id: MIGRATION_LOCK_ID, is_locked: 0 })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return;
    } catch (error) {
      if (tries === 1) throw error;
    }
  }
}
