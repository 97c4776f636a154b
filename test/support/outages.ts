import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openStore } from '../../src/store/open-store.ts';
import type { Outage } from './outage.ts';
import type { TestPostgres } from './postgres.ts';

/** Another program begins to write to the file and does not end. */
export async function lockedSqlite(folder: string): Promise<Outage> {
  const file = join(folder, 'lotse.db');
  const databaseUrl = `sqlite:${file}`;
  await (await openStore(databaseUrl)).close();
  // It waits for its turn: the collector is writing when it comes.
  const other = new DatabaseSync(file, { timeout: 10_000 });
  return {
    databaseUrl,
    open: () => openStore(databaseUrl),
    begin: () => other.exec('begin immediate'),
    end() {
      other.exec('rollback');
      other.close();
    },
  };
}

/** @returns undefined where Postgres is PGlite, which cannot be stopped */
export async function stoppedPostgres(postgres: TestPostgres): Promise<Outage | undefined> {
  const { url, open } = await postgres.createDatabase();
  const { outage } = postgres;
  return url === undefined || outage === undefined
    ? undefined
    : { databaseUrl: url, open, ...outage };
}
