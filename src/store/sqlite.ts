import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { Kysely, SqliteAdapter, type SqliteDatabase, SqliteDialect } from 'kysely';
import { UserError } from '../core/user-error.ts';
import type { OpenDatabase } from './open-database.ts';
import type { Schema } from './schema.ts';
import { createSqliteInsert } from './sqlite-insert.ts';
import { createSqlitePages } from './sqlite-pages.ts';

/** How long opening waits for another program that writes to the same file. Milliseconds. */
const openTimeout = 5000;
/**
 * How long a statement waits for it afterwards. SQLite waits without giving way to anything else, the pages that are
 * served included; so it waits shortly, and `retryTransient` does the rest. Milliseconds.
 */
const busyTimeout = 50;

/**
 * One SQLite file, or `:memory:`. `synchronous=FULL` makes a commit wait until the write-ahead log is on disk: what is
 * acknowledged survives a power cut. The folder is created when it is missing.
 */
export function openSqlite(path: string): OpenDatabase {
  let opened: DatabaseSync | undefined;
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    const database = new DatabaseSync(path, { timeout: openTimeout });
    opened = database;
    database.exec('pragma journal_mode = wal; pragma synchronous = full;');
    const db = new Kysely<Schema>({
      dialect: new NodeSqliteDialect({ database: forKysely(database) }),
    });
    let pageNow: ReturnType<typeof createSqlitePages> | undefined;
    let insertNow: ReturnType<typeof createSqliteInsert> | undefined;
    return {
      db,
      // On Kysely's connection, so that it is never in the middle of another transaction.
      insert: (rows, lateDays) =>
        db.connection().execute(async () => {
          insertNow ??= createSqliteInsert(database);
          return insertNow(rows, lateDays);
        }),
      readPage: (after, until, limit) =>
        db.connection().execute(async () => {
          pageNow ??= createSqlitePages(database);
          return pageNow(after, until, limit);
        }),
      async opened(toWrite) {
        if (toWrite) database.exec('begin immediate; rollback');
        database.exec(`pragma busy_timeout = ${busyTimeout}`);
      },
      hintFor,
    };
  } catch (error) {
    opened?.close();
    throw new UserError(
      `The event store ${path} could not be opened: ${(error as Error).message}.`,
      {
        hint: hintFor(error) ?? otherFile,
        cause: error,
      },
    );
  }
}

/** Kysely expects the interface of better-sqlite3. */
function forKysely(database: DatabaseSync): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare(sql) {
      const statement = database.prepare(sql);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
        run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
        iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[])),
      };
    },
  };
}

/** SQLite undoes a CREATE TABLE like everything else; Kysely does not use that, our migrations do. */
class NodeSqliteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter();
  }
}

class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

const otherFile =
  'Set DATABASE_URL to a file that this program may write, such as sqlite:var/lotse.db.';

function hintFor(error: unknown): string | undefined {
  const code = (error as { errcode?: number }).errcode ?? 0;
  // https://www.sqlite.org/rescode.html: the lower byte is the primary code
  switch (code & 0xff) {
    case 5:
      return 'Another program holds the file. Stop it, or set DATABASE_URL to another file.';
    case 8:
    case 14:
      return 'Make the file and its folder writable for this program, or set DATABASE_URL to another file.';
    case 13:
      return 'The disk is full. Make room, then start again.';
    case 11:
    case 26:
      return 'The file is no SQLite database, or it is damaged. Move it away, or set DATABASE_URL to another file.';
    default:
      return undefined;
  }
}
