import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toRow } from '../../src/store/event-row.ts';
import { migrate, pendingMigrations } from '../../src/store/migrate.ts';
import { migrations } from '../../src/store/migrations/migrations.ts';
import { openContactStore, openStore } from '../../src/store/open-store.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { ticket } from '../core/contacts/support/tickets.ts';
import { storedEvent } from '../core/events/sample-events.ts';
import { testContactStore } from './contact-store-contract.ts';
import { testDurableEventStore, testEventStore } from './event-store-contract.ts';

let folder: string;
let made = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lotse-sqlite-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function newFile(): string {
  made += 1;
  return join(folder, `place-${made}`, 'lotse.db');
}

async function filePlace() {
  const file = newFile();
  return { open: () => openStore(`sqlite:${file}`) };
}

testEventStore('SQLite in memory', async () => ({ open: () => openStore('sqlite::memory:') }));
testEventStore('SQLite file', filePlace);
testDurableEventStore('SQLite file', filePlace);
testContactStore('SQLite file', () => openContactStore(`sqlite:${newFile()}`));

test('what is older than it may be is forgotten: whose tickets they were with the events, the rest a year later', async () => {
  const url = `sqlite:${newFile()}`;
  const contacts = await openContactStore(url);
  const day = 86_400_000;
  const now = Date.parse('2026-11-20T12:00:00Z');
  const known = { customer: 'c', order: 'o' };
  const tickets = [10, 100, 500].map((days) => ticket({ ...known, createdAt: now - days * day }));
  const about = { source: 'zendesk', at: now, salt: 's', settle: () => true };
  await contacts.importTickets(Readable.from(tickets), about);
  const order = { n: 1, total: false };
  const orders = [
    { key: 'a', day: '2026-11-01', ...order },
    { key: 'b', day: '2025-01-01', ...order },
  ];
  await contacts.importOrders(Readable.from(orders), about);
  await contacts.markAnswered(['gone'], true, now - 100 * day);
  const events = await openStore(url);
  await events.purgeBefore(now - 90 * day);
  const [recent, older] = tickets;
  expect(await Array.fromAsync(contacts.tickets(0))).toEqual([
    { ...older, customer: null, order: null },
    recent,
  ]);
  expect([...(await contacts.ordersByDay('2000-01-01')).keys()]).toEqual(['2026-11-01']);
  expect(await contacts.answered()).toEqual(new Set());
  await events.close();
  await contacts.close();
});

test('a commit waits for the disk', async () => {
  const { db } = openSqlite(newFile());
  expect((await sql`pragma journal_mode`.execute(db)).rows).toEqual([{ journal_mode: 'wal' }]);
  // 2 is FULL: https://www.sqlite.org/pragma.html#pragma_synchronous
  expect((await sql`pragma synchronous`.execute(db)).rows).toEqual([{ synchronous: 2 }]);
  await db.destroy();
});

test('programs that start at the same moment build the file once and share it', async () => {
  const url = `sqlite:${newFile()}`;
  const program = `
    import { openStore } from ${JSON.stringify(resolve('src/store/open-store.ts'))};
    const store = await openStore(${JSON.stringify(url)});
    for (let n = 0; n < 20; n++) await store.countRefusals('2026-11-21', 'bad-shape', 1);
    await store.close();`;
  const run = promisify(execFile);
  await Promise.all(
    [1, 2, 3, 4].map(() => run(process.execPath, ['--input-type=module', '--eval', program])),
  );
  const store = await openStore(url);
  expect(await store.refusals()).toEqual([{ day: '2026-11-21', reason: 'bad-shape', n: 80 }]);
  await store.close();
});

describe('a SQLite file that cannot be used', () => {
  test('that is something else', async () => {
    const file = join(folder, 'letter.db');
    writeFileSync(file, 'Dear Sir or Madam, this is a letter and no database. '.repeat(20));
    await expect(openStore(`sqlite:${file}`)).rejects.toMatchObject({
      name: 'UserError',
      message: `The event store ${file} could not be opened: file is not a database.`,
      hint: 'The file is no SQLite database, or it is damaged. Move it away, or set DATABASE_URL to another file.',
    });
  });

  test('that is a folder, or lies in a file', async () => {
    mkdirSync(join(folder, 'folder.db'));
    writeFileSync(join(folder, 'file'), '');
    for (const path of ['folder.db', 'file/lotse.db'])
      await expect(openStore(`sqlite:${join(folder, path)}`)).rejects.toMatchObject({
        name: 'UserError',
        hint: expect.stringContaining('DATABASE_URL'),
      });
  });

  test('that a newer program wrote is not touched', async () => {
    const file = newFile();
    await (await openStore(`sqlite:${file}`)).close();
    const database = new DatabaseSync(file);
    database.exec(
      "insert into kysely_migration values ('0099-future', '2030-01-01T00:00:00.000Z')",
    );
    database.close();
    await expect(openStore(`sqlite:${file}`)).rejects.toMatchObject({
      name: 'UserError',
      message:
        'The event store was written by a newer version of this program (it knows "0099-future").',
    });
  });

  test('that an older program wrote is brought up to date, with all that is in it', async () => {
    const file = newFile();
    const { db, insert } = openSqlite(file);
    const first = Object.entries(migrations).slice(0, 1);
    await migrate(db, Object.fromEntries(first));
    const event = storedEvent({ type: 'vote', comment: 'from long ago' });
    await insert([toRow(event, 1)], []);
    expect(await pendingMigrations(db)).toEqual(Object.keys(migrations).slice(1));
    await db.destroy();
    const store = await openStore(`sqlite:${file}`);
    expect(await Array.fromAsync(store.events())).toEqual([event]);
    expect(await store.shareCounts([], 0)).toEqual([]);
    // Days of before there were roll-ups wait for theirs.
    expect(await store.rollUpStates()).toMatchObject([{ day: event.day, late: 1 }]);
    await store.close();
  });

  test('that belongs to another program', async () => {
    const file = join(folder, 'other.db');
    const database = new DatabaseSync(file);
    database.exec('create table events (name text)');
    database.close();
    await expect(openStore(`sqlite:${file}`)).rejects.toMatchObject({
      name: 'UserError',
      message: `The event store ${file} could not be brought up to date: table "events" already exists.`,
    });
    // Nothing was half done.
    const after = new DatabaseSync(file);
    expect(
      after.prepare("select name from sqlite_schema where name = 'refusals'").get(),
    ).toBeUndefined();
    after.close();
  });
});

describe('an address', () => {
  test.each([
    '',
    'lotse.db',
    'mysql://root:secret@localhost/x',
    'sqlite:',
    'postgres:secret',
    'secret',
  ])('that is none is named without its secrets: %j', async (url) => {
    const error = await openStore(url).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({
      name: 'UserError',
      hint: expect.stringContaining('sqlite:var/lotse.db'),
    });
    expect(String(error)).toMatch(/^UserError: DATABASE_URL is no address of an event store: /);
    expect(String(error)).not.toContain('secret@');
  });

  test.each(['sqlite:', 'sqlite://'])('may begin with %s', async (prefix) => {
    const store = await openStore(`${prefix}${newFile()}`);
    await store.close();
  });
});
