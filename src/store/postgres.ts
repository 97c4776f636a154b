import { Kysely, PostgresAdapter, PostgresDialect } from 'kysely';
import pg from 'pg';
import { UserError } from '../core/user-error.ts';
import type { Schema } from './schema.ts';

/** Connections of one process. One writes at a time, the others serve reports and exports. */
const poolSize = 5;
/** How long opening a connection may take. Milliseconds. */
const connectTimeout = 5000;

const int8 = 20;

/** A Postgres server. Its own settings decide about durability; with the default ones, a commit is on disk. */
export async function openPostgres(url: string): Promise<Kysely<Schema>> {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: connectTimeout,
    application_name: 'lotse',
    types: { getTypeParser },
  });
  // A connection that breaks while nobody uses it. The pool replaces it; without a listener the process would end.
  pool.on('error', () => {});
  try {
    (await pool.connect()).release();
  } catch (error) {
    await pool.end();
    throw new UserError(
      `The event store ${withoutPassword(url)} could not be opened: ${reasonOf(error)}.`,
      {
        hint: hintFor(error),
        cause: error,
      },
    );
  }
  return new Kysely<Schema>({ dialect: new RowLockPostgresDialect({ pool }) });
}

/** node-postgres gives bigint as text. Ours are milliseconds and counts, far below 2^53. */
const getTypeParser = ((oid: number, format: 'text' | 'binary') =>
  oid === int8
    ? Number
    : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser;

/** Migrations lock a row (`migrate.ts`), so Kysely's own lock, which belongs to a session, has nothing to do. */
class RowLockPostgresDialect extends PostgresDialect {
  override createAdapter(): PostgresAdapter {
    return new RowLockPostgresAdapter();
  }
}

class RowLockPostgresAdapter extends PostgresAdapter {
  override async acquireMigrationLock(): Promise<void> {}
  override async releaseMigrationLock(): Promise<void> {}
}

export function withoutPassword(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}

/** Connecting to a name with two addresses fails with two errors and no message of its own. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  return (error as Error).message;
}

function hintFor(error: unknown): string {
  const cause = error instanceof AggregateError ? error.errors[0] : error;
  const { code } = cause as { code?: string };
  switch (code) {
    case 'ECONNREFUSED':
      return 'Start the database server, or correct host and port in DATABASE_URL.';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'Correct the host in DATABASE_URL.';
    // https://www.postgresql.org/docs/current/errcodes-appendix.html
    case '28P01':
    case '28000':
      return 'Correct user and password in DATABASE_URL.';
    case '3D000':
      return 'Create the database (createdb NAME), or correct its name in DATABASE_URL.';
    default:
      return 'Set DATABASE_URL to an address such as postgres://user:password@localhost:5432/lotse.';
  }
}
