import type { Kysely } from 'kysely';
import { UserError } from '../core/user-error.ts';
import type { EventStore } from './event-store.ts';
import { createKyselyEventStore } from './kysely-event-store.ts';
import { migrate } from './migrate.ts';
import { openPostgres, withoutPassword } from './postgres.ts';
import type { Schema } from './schema.ts';
import { openSqlite } from './sqlite.ts';

/** Where events are kept unless DATABASE_URL says otherwise. */
export const defaultDatabaseUrl = 'sqlite:var/lotse.db';

/**
 * Opens the event store at an address and brings it up to date.
 *
 * @param url `sqlite:<file>`, `sqlite::memory:` or `postgres://…`
 * @throws UserError when the address is wrong, or nothing usable is there
 */
export async function openStore(url: string): Promise<EventStore> {
  const db = await connect(parseDatabaseUrl(url));
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    if (error instanceof UserError) throw error;
    throw new UserError(
      `The event store could not be brought up to date: ${(error as Error).message}.`,
      {
        hint: 'The database has to be empty or this program’s own, and the program has to be allowed to create tables.',
        cause: error,
      },
    );
  }
  return createKyselyEventStore(db);
}

type Address = { kind: 'sqlite'; file: string } | { kind: 'postgres'; url: string };

/** What the store at `url` is called in front of people: its file, or its address without user and password. */
export function nameOfStore(url: string): string {
  const address = parseDatabaseUrl(url);
  return address.kind === 'sqlite' ? address.file : withoutPassword(address.url);
}

/** @throws UserError when `url` is no address, before anything is opened */
export function parseDatabaseUrl(url: string): Address {
  const [, file] = /^sqlite:(?:\/\/)?(.+)$/.exec(url) ?? [];
  if (file !== undefined) return { kind: 'sqlite', file };
  if (/^postgres(?:ql)?:\/\//.test(url) && URL.canParse(url)) return { kind: 'postgres', url };
  throw new UserError(
    `DATABASE_URL is no address of an event store: ${JSON.stringify(shown(url))}.`,
    {
      hint: 'Write sqlite:var/lotse.db, sqlite::memory:, or postgres://user:password@localhost:5432/lotse.',
    },
  );
}

async function connect(address: Address): Promise<Kysely<Schema>> {
  return address.kind === 'sqlite' ? openSqlite(address.file) : openPostgres(address.url);
}

/** Never more than the beginning: somebody may have put a password into it. */
function shown(url: string): string {
  const beginning = url.slice(0, url.search(/:|$/) + 1);
  return beginning.length < url.length ? `${beginning.slice(0, 20)}…` : beginning.slice(0, 20);
}
