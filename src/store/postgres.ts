import { Kysely, PostgresAdapter, PostgresDialect } from 'kysely';
import pg from 'pg';
import { UserError } from '../core/user-error.ts';
import type { OpenDatabase } from './open-database.ts';
import { createPostgresInsert, type RunStatement } from './postgres-insert.ts';
import type { Schema } from './schema.ts';

/** Connections of one process. One writes at a time, the others serve reports and exports. */
const poolSize = 5;
/** How long opening a connection may take. Milliseconds. */
const connectTimeout = 5000;
/** How long writing a group may take before the connection is given up. Milliseconds. */
const writeTimeout = 10_000;

const int8 = 20;

/** A Postgres server. Its own settings decide about durability; who wants to write refuses those that lose commits. */
export async function openPostgres(url: string): Promise<OpenDatabase> {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: connectTimeout,
    application_name: 'lotse',
    types: { getTypeParser },
  });
  // A connection that breaks while nobody uses it. The pool replaces it; without a listener the process would end.
  pool.on('error', () => {});
  // One that breaks while somebody has it: their statement rejects, and the client says it again as an event, which the
  // pool hears only of idle ones.
  pool.on('connect', (client) => client.on('error', () => {}));
  try {
    (await pool.connect()).release();
  } catch (error) {
    await pool.end();
    throw new UserError(
      `The event store ${withoutPassword(url)} could not be opened: ${reasonOf(error)}.`,
      {
        hint: hintFor(error) ?? otherAddress,
        cause: error,
      },
    );
  }
  const db = new Kysely<Schema>({ dialect: new RowLockPostgresDialect({ pool }) });
  return {
    db,
    insert: createPostgresInsert(runOn(pool)),
    async opened(toWrite) {
      if (toWrite) await refuseToLose(pool, url);
    },
    hintFor,
  };
}

/** A connection on which something failed that the server did not say is not used again: what it still does is unknown. */
function runOn(pool: pg.Pool): RunStatement {
  return async (text, values) => {
    const client = await pool.connect();
    try {
      const query = { text, values: [...values], query_timeout: writeTimeout };
      const { rowCount } = await client.query(query);
      client.release();
      return rowCount ?? 0;
    } catch (error) {
      client.release(!keepsConnection(error));
      throw error;
    }
  };
}

/** Not after 57 (the server ends) and 25006 (it has become a standby, the primary is elsewhere now). */
function keepsConnection(error: unknown): boolean {
  const { code = '' } = error as { code?: string };
  return /^(?!57|08|25006)[0-9A-Z]{5}$/.test(code) && error instanceof pg.DatabaseError;
}

/** Settings under which a commit is answered before it is on disk, or cannot be made. Unknown ones are none. */
async function refuseToLose(pool: pg.Pool, url: string): Promise<void> {
  const { rows } = await pool.query(`select current_setting('synchronous_commit', true) as sync,
    current_setting('fsync', true) as fsync, current_setting('transaction_read_only', true) as readonly`);
  const { sync, fsync, readonly } = rows[0] ?? {};
  const store = `The event store ${withoutPassword(url)}`;
  if (readonly === 'on')
    throw new UserError(`${store} can only be read.`, {
      hint: 'It may be a standby: set DATABASE_URL to the primary.',
    });
  if (sync === 'off' || fsync === 'off')
    throw new UserError(
      `${store} answers before a commit is on disk (${fsync === 'off' ? 'fsync' : 'synchronous_commit'} is off).`,
      { hint: 'Set fsync and synchronous_commit to on, then start again.' },
    );
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

const otherAddress =
  'Set DATABASE_URL to an address such as postgres://user:password@localhost:5432/lotse.';

function hintFor(error: unknown): string | undefined {
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
    case '53100':
      return 'The disk of the database server is full. Make room there, then start again.';
    default:
      return undefined;
  }
}
