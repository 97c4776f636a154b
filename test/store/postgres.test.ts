import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase, openStore } from '../../src/store/open-store.ts';
import { storedEvent } from '../core/events/sample-events.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { testContactStore } from './contact-store-contract.ts';
import { testDurableEventStore, testEventStore } from './event-store-contract.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);
afterAll(() => postgres.stop(), 60_000);

testEventStore('Postgres', () => postgres.createDatabase());
testDurableEventStore('Postgres', () => postgres.createDatabase());
testContactStore('Postgres', async () => (await postgres.createDatabase()).openContacts());

test('programs that start at the same moment build the tables once and share them', async () => {
  const place = await postgres.createDatabase();
  const stores = await Promise.all([1, 2, 3, 4].map(() => place.open()));
  await Promise.all(stores.map((store) => store.append([storedEvent({ type: 'read' })])));
  for (const store of stores) {
    expect(await store.count()).toBe(4);
    await store.close();
  }
});

test('a connection that the server ends while it is in use is an error of its statement, not of the program', async ({
  skip,
}) => {
  const { url } = await postgres.createDatabase();
  if (url === undefined) return skip('PGlite has no connections');
  const { db } = await openDatabase(url);
  const broken = db.connection().execute(async (connection) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(connection);
    await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(db);
    // Idle, but not the pool's: the message and the end of the connection arrive now.
    await setTimeout(100);
    await sql`select 1`.execute(connection);
  });
  await expect(broken).rejects.toThrow(/not queryable|terminat/);
  expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
  await db.destroy();
});

describe('a Postgres server that cannot be used', () => {
  test('that is not there', async () => {
    await expect(openStore('postgres://lotse:secret@127.0.0.1:1/lotse')).rejects.toMatchObject({
      name: 'UserError',
      message:
        'The event store postgres://127.0.0.1:1/lotse could not be opened: connect ECONNREFUSED 127.0.0.1:1.',
      hint: 'Start the database server, or correct host and port in DATABASE_URL.',
    });
  });

  test('that has no such database', async ({ skip }) => {
    const { url } = await postgres.createDatabase();
    if (url === undefined) return skip('PGlite has one database');
    await expect(openStore(url.replace(/\w+$/, 'nowhere'))).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(/database "nowhere" does not exist\.$/),
      hint: 'Create the database (createdb NAME), or correct its name in DATABASE_URL.',
    });
  });
});
