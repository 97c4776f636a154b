import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { storedEvent } from '../core/events/sample-events.ts';
import { startCollectorProcess } from '../support/collector-process.ts';
import { startSenders } from '../support/senders.ts';

const root = mkdtempSync(join(tmpdir(), 'lotse-backup-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function newPlace() {
  const folder = mkdtempSync(join(root, 'place-'));
  const file = join(folder, 'lotse.db');
  return { folder, file, url: `sqlite:${file}`, copy: join(folder, 'backup', 'copy.db') };
}

interface Ended {
  code: number;
  output: string;
}
const run = (url: string, script: string, ...options: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const env = { ...process.env, DATABASE_URL: url };
    const args = [`scripts/${script}.ts`, ...options];
    execFile(process.execPath, args, { env }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    );
  });

async function write(url: string, count: number): Promise<string[]> {
  const store = await openStore(url);
  const events = Array.from({ length: count }, () => storedEvent({ type: 'read' }));
  await store.append(events);
  await store.close();
  return events.map(({ id }) => id);
}
async function read(url: string): Promise<string[]> {
  const store = await openStore(url);
  const ids = (await Array.fromAsync(store.events())).map(({ id }) => id);
  await store.close();
  return ids;
}

describe('a backup', () => {
  test('is put in the place of what came after it, which is kept under another name', async () => {
    const { url, copy, file, folder } = newPlace();
    const saved = await write(url, 300);
    const made = await run(url, 'backup', '--to', copy);
    expect(made).toEqual({
      code: 0,
      output: expect.stringMatching(/has 300 events \(.* MB\) and was read back without a fault/),
    });
    expect(readdirSync(join(folder, 'backup'))).toEqual(['copy.db']);
    const later = await write(url, 5);

    const restored = await run(url, 'restore', '--from', copy);
    expect(restored.output).toContain(`has the 300 events of ${copy}.`);
    expect(await read(url)).toEqual(saved);
    const [, before = ''] = /before is in (\S+);/.exec(restored.output) ?? [];
    expect(before.startsWith(`${file}.before-`)).toBe(true);
    expect(await read(`sqlite:${before}`)).toEqual([...saved, ...later]);
  });

  test('is whole although the collector is writing meanwhile, and is not restored under its feet', async () => {
    const { url, copy } = newPlace();
    const collector = await startCollectorProcess({ databaseUrl: url });
    const senders = startSenders(() => collector.url, 4);
    await expect.poll(() => senders.count()).toBeGreaterThan(20);
    const before = senders.acknowledged.flat();
    expect((await run(url, 'backup', '--to', copy)).code).toBe(0);
    const refused = await run(url, 'restore', '--from', copy);
    await senders.stop();
    await collector.stop();

    expect(refused.code).toBe(1);
    expect(refused.output).toMatch(/^Another collector is running with the spool /);
    const saved = new Set(await read(`sqlite:${copy}`));
    expect(before.filter((id) => !saved.has(id))).toEqual([]);
    const all = new Set(await read(url));
    expect(senders.acknowledged.flat().filter((id) => !all.has(id))).toEqual([]);
  });

  test('does not replace a file', async () => {
    const { url, copy } = newPlace();
    await write(url, 1);
    await run(url, 'backup', '--to', copy);
    expect(await run(url, 'backup', '--to', copy)).toEqual({
      code: 1,
      output: `${copy} is there already.\n  Name a new file with --to.\n`,
    });
  });

  test('that is damaged, or none, is not restored', async () => {
    const { url, copy, file } = newPlace();
    await write(url, 2000);
    await run(url, 'backup', '--to', copy);
    const bytes = readFileSync(copy);
    bytes.fill(0x5a, 20_000, 60_000);
    writeFileSync(copy, bytes);
    const saved = await read(url);
    const letter = join(file, '..', 'letter.txt');
    writeFileSync(letter, 'Dear Sir or Madam');
    for (const from of [copy, letter, 'nowhere.db']) {
      const { code, output } = await run(url, 'restore', '--from', from);
      expect(output).toMatch(/damaged|malformed|is no event store|There is no file/);
      expect(code).toBe(1);
    }
    expect(await read(url)).toEqual(saved);
    expect(existsSync(`${file}.restored`)).toBe(false);
  });

  test('replaces a store that is damaged, its log included', async () => {
    const { url, copy, file } = newPlace();
    const saved = await write(url, 100);
    await run(url, 'backup', '--to', copy);
    writeFileSync(file, 'nothing that one could read');
    writeFileSync(`${file}-wal`, 'a log of it');
    expect((await run(url, 'restore', '--from', copy)).code).toBe(0);
    expect(existsSync(`${file}-wal`)).toBe(false);
    expect(await read(url)).toEqual(saved);
  });

  test('of Postgres is made by its own programs, whose commands are given', async () => {
    const url = 'postgres://lotse:secret@db.example:5432/help';
    expect(await run(url, 'backup')).toEqual({
      code: 1,
      output: `This command is for SQLite; the event store is a Postgres database.
  Use instead: pg_dump --format=custom --file=lotse.dump "postgres://db.example:5432/help"\n`,
    });
    expect((await run(url, 'restore', '--from', 'x')).output).toContain(
      'pg_restore --clean --if-exists --no-owner --dbname="postgres://db.example:5432/help" lotse.dump',
    );
  });
});

describe('npm run migrate', () => {
  test('says what is missing without doing it, does it, and has nothing to do then', async () => {
    const { url, file } = newPlace();
    expect((await run(url, 'migrate', '--dry-run')).output).toContain('is not there yet');
    expect(existsSync(file)).toBe(false);
    new DatabaseSync(file).close();
    const dry = await run(url, 'migrate', '--dry-run');
    expect(dry.output).toMatch(/needs, and nothing was changed:\n {2}0001-events\n/);
    expect((await run(url, 'migrate')).output).toMatch(/is up to date after:\n {2}0001-events\n/);
    expect((await run(url, 'migrate')).output).toBe(`${file} is up to date.\n`);
  });

  test('does not touch the database of another program, and says whose it may be', async () => {
    const { url, file } = newPlace();
    const database = new DatabaseSync(file);
    database.exec('create table events (name text)');
    database.close();
    const { code, output } = await run(url, 'migrate');
    expect([code, output]).toEqual([
      1,
      `The event store ${file} could not be brought up to date: table "events" already exists.\n  The database has to be empty or this program’s own, and the program has to be allowed to create tables.\n`,
    ]);
  });

  test('does not touch the store of a newer version', async () => {
    const { url, file } = newPlace();
    await write(url, 1);
    const database = new DatabaseSync(file);
    database.exec("insert into kysely_migration values ('0099-future', '2030-01-01')");
    database.close();
    for (const option of [[], ['--dry-run']]) {
      const { code, output } = await run(url, 'migrate', ...option);
      expect(code).toBe(1);
      expect(output).toContain('was written by a newer version of this program');
    }
  });
});
