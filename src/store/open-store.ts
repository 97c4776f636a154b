import { UserError } from '../core/user-error.ts';
import type { ContactStore } from './contact-store.ts';
import { createKyselyContactStore } from './kysely-contact-store.ts';
import { createKyselyEventStore } from './kysely-event-store.ts';
import { migrate } from './migrate.ts';
import type { OpenDatabase } from './open-database.ts';
import { openPostgres, withoutPassword } from './postgres.ts';
import type { Store } from './roll-up-store.ts';
import { openSqlite } from './sqlite.ts';

/** Where events are kept unless DATABASE_URL says otherwise. */
export const defaultDatabaseUrl = 'sqlite:var/lotse.db';

export interface OpenOptions {
  /** The program is there to write: a store that could only be read, or that loses commits, is refused. */
  toWrite?: boolean;
  /** Ms UTC. */
  clock?: () => number;
}

/**
 * Opens the event store at an address and brings it up to date.
 *
 * @param url `sqlite:<file>`, `sqlite::memory:` or `postgres://…`
 * @throws UserError when the address is wrong, or nothing usable is there
 */
export async function openStore(url: string, options: OpenOptions = {}): Promise<Store> {
  const { db, insert, readPage } = await openMigrated(url, options);
  // Microseconds: more than an earlier process can have counted to, and far below 2^53.
  const clock = options.clock ?? Date.now;
  return createKyselyEventStore(db, insert, Date.now() * 1000, clock, readPage);
}

/** Opens the tickets and orders beside the events, at the same address and as `openStore` does. */
export async function openContactStore(
  url: string,
  options: OpenOptions = {},
): Promise<ContactStore> {
  return createKyselyContactStore((await openMigrated(url, options)).db);
}

async function openMigrated(url: string, { toWrite = false }: OpenOptions): Promise<OpenDatabase> {
  const database = await openDatabase(url);
  const { db, opened, hintFor } = database;
  try {
    await migrate(db);
    await opened(toWrite);
  } catch (error) {
    await db.destroy();
    throw notUpToDate(url, error, hintFor);
  }
  return database;
}

/** What to say when a database could not be brought up to date, or even asked how far it is. */
export function notUpToDate(
  url: string,
  error: unknown,
  hintFor: OpenDatabase['hintFor'],
): UserError {
  if (error instanceof UserError) return error;
  return new UserError(
    `The event store ${nameOfStore(url)} could not be brought up to date: ${(error as Error).message}.`,
    {
      hint:
        hintFor(error) ??
        'The database has to be empty or this program’s own, and the program has to be allowed to create tables.',
      cause: error,
    },
  );
}

/** The database at an address as it is, without bringing it up to date. */
export async function openDatabase(url: string): Promise<OpenDatabase> {
  const address = parseDatabaseUrl(url);
  return address.kind === 'sqlite' ? openSqlite(address.file) : openPostgres(address.url);
}

export type Address = { kind: 'sqlite'; file: string } | { kind: 'postgres'; url: string };

/** Whether the store at `url` ends with the program, and can be opened by no other. */
export function isInMemory(url: string): boolean {
  const address = parseDatabaseUrl(url);
  return address.kind === 'sqlite' && address.file === ':memory:';
}

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

/** Never more than the beginning: somebody may have put a password into it. */
function shown(url: string): string {
  const beginning = url.slice(0, url.search(/:|$/) + 1);
  return beginning.length < url.length ? `${beginning.slice(0, 20)}…` : beginning.slice(0, 20);
}
