import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import pg from 'pg';
import type { ContactStore } from '../../src/store/contact-store.ts';
import { createKyselyContactStore } from '../../src/store/kysely-contact-store.ts';
import { createKyselyEventStore } from '../../src/store/kysely-event-store.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openContactStore, openStore } from '../../src/store/open-store.ts';
import { createPostgresInsert } from '../../src/store/postgres-insert.ts';
import type { Store } from '../../src/store/roll-up-store.ts';
import type { Schema } from '../../src/store/schema.ts';

/** A database of its own for each test. */
export interface TestDatabase {
  open(): Promise<Store>;
  openContacts(): Promise<ContactStore>;
  /** Address of the database; PGlite has none, it lives in this process. */
  url: string | undefined;
}

export interface TestPostgres {
  name: string;
  createDatabase(): Promise<TestDatabase>;
  /** Ends the server as when it is being maintained, and starts it again; PGlite cannot do that. */
  outage?: { begin(): void; end(): void };
  stop(): Promise<void>;
}

/**
 * Postgres for tests: the system's own programs when they are installed, started in a folder of its own on a free port;
 * else PGlite, so that the dialect is always tested. LOTSE_TEST_POSTGRES=pglite asks for the second.
 */
export async function startPostgres(): Promise<TestPostgres> {
  const programs = process.env['LOTSE_TEST_POSTGRES'] === 'pglite' ? undefined : findPrograms();
  return programs === undefined ? startPglite() : startServer(programs);
}

/** The folder of initdb and pg_ctl: Debian keeps them beside each version, others on the PATH. */
export function findPrograms(): string | undefined {
  const folders = [
    ...[18, 17, 16, 15, 14, 13].map((version) => `/usr/lib/postgresql/${version}/bin`),
    ...(process.env['PATH'] ?? '').split(':'),
  ];
  return folders.find(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')),
  );
}

async function startServer(programs: string): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-postgres-'));
  // The programs refuse to run as root; Debian's package comes with a user for them.
  const user = process.getuid?.() === 0 ? idsOf('postgres') : {};
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid ?? user.uid);
  const data = join(folder, 'data');
  const run = (program: string, ...options: string[]) =>
    execFileSync(join(programs, program), options, { ...user, cwd: folder, stdio: 'ignore' });
  run('initdb', '-D', data, '-U', 'lotse', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync');
  const port = await freePort();
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`;
  const start = () =>
    run('pg_ctl', 'start', '-w', '-D', data, '-l', join(folder, 'log'), '-o', options);
  start();

  const address = (database: string) => `postgres://lotse@127.0.0.1:${port}/${database}`;
  let made = 0;
  return {
    name: 'Postgres',
    async createDatabase() {
      made += 1;
      const url = address(`test${made}`);
      const client = new pg.Client(address('postgres'));
      await client.connect();
      await client.query(`create database test${made}`);
      await client.end();
      return { url, open: () => openStore(url), openContacts: () => openContactStore(url) };
    },
    outage: {
      begin: () => run('pg_ctl', 'stop', '-w', '-m', 'fast', '-D', data),
      end: start,
    },
    async stop() {
      run('pg_ctl', 'stop', '-w', '-m', 'immediate', '-D', data);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function idsOf(name: string): { uid?: number; gid?: number } {
  const number = (option: string) =>
    Number(spawnSync('id', [option, name], { encoding: 'utf8' }).stdout);
  return { uid: number('-u'), gid: number('-g') };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/** One Postgres in this process, emptied for each test: starting it takes seconds. */
async function startPglite(): Promise<TestPostgres> {
  const { PGlite } = await import('@electric-sql/pglite');
  const pglite = await PGlite.create();
  return {
    name: 'PGlite',
    async createDatabase() {
      await pglite.exec('drop schema public cascade; create schema public');
      return {
        url: undefined,
        open: () => openPglite(pglite),
        openContacts: async () => createKyselyContactStore(await pgliteDatabase(pglite)),
      };
    },
    stop: () => pglite.close(),
  };
}

async function pgliteDatabase(pglite: PGlite): Promise<Kysely<Schema>> {
  const shared = {
    query: pglite.query.bind(pglite),
    transaction: pglite.transaction.bind(pglite),
    waitReady: pglite.waitReady,
    ready: true,
    closed: false,
    close: async () => {},
  };
  const db = new Kysely<Schema>({
    dialect: new PGliteDialect({ pglite: shared as unknown as PGlite }),
  });
  await migrate(db);
  return db;
}

async function openPglite(pglite: PGlite): Promise<Store> {
  const db = await pgliteDatabase(pglite);
  const insert = createPostgresInsert(async (text, values) => {
    const { affectedRows = 0 } = await pglite.query(text, [...values]);
    return affectedRows;
  });
  return createKyselyEventStore(db, insert, Date.now() * 1000);
}
