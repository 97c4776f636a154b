import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { UserError } from '../core/user-error.ts';

/** All pages in one step: a step per few pages would begin anew whenever somebody writes in between. */
const allPages = 2 ** 31 - 1;

export interface Copied {
  events: number;
  /** Size of the copy. */
  bytes: number;
}

/**
 * Copies an event store in a SQLite file as it is at one moment, also while a collector writes to it, into one file
 * that needs no other beside it. The copy is checked page by page and counted before it gets its name, so under that
 * name there is a whole copy or nothing.
 *
 * @param target is replaced
 * @throws UserError when `source` is no event store, or is damaged
 */
export async function copySqlite(source: string, target: string): Promise<Copied> {
  const unfinished = `${target}.unfinished`;
  mkdirSync(dirname(target), { recursive: true });
  rmSync(unfinished, { force: true });
  const from = openExisting(source);
  try {
    const atLeast = countEvents(from, source);
    await backup(from, unfinished, { rate: allPages });
    const atMost = countEvents(from, source);
    const events = checkStore(unfinished);
    if (events < atLeast || events > atMost)
      throw new Error(`The copy has ${events} events, the store has ${atLeast} to ${atMost}.`);
    await toDisk(unfinished);
    renameSync(unfinished, target);
    await toDisk(dirname(target));
    return { events, bytes: statSync(target).size };
  } finally {
    from.close();
    rmSync(unfinished, { force: true });
  }
}

/** @returns how many events it has, after every page was read */
function checkStore(file: string): number {
  const database = openExisting(file);
  try {
    // Without a write-ahead log the copy is one file.
    database.exec('pragma journal_mode = delete');
    const { integrity_check: found } = database.prepare('pragma integrity_check').get() ?? {};
    if (found !== 'ok')
      throw new UserError(`The copy of the event store is damaged: ${found}.`, {
        hint: 'The store itself or the disk is damaged. Nothing was replaced; keep your older backups.',
      });
    return countEvents(database, file);
  } finally {
    database.close();
  }
}

function openExisting(file: string): DatabaseSync {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new UserError(`There is no file ${file}.`, {
      hint: 'Name the file of an event store; DATABASE_URL says where the current one is.',
    });
  return new DatabaseSync(file, { timeout: 5000 });
}

function countEvents(database: DatabaseSync, file: string): number {
  try {
    return Number(database.prepare('select count(*) as n from events').get()?.['n']);
  } catch (cause) {
    throw new UserError(`${file} is no event store: ${(cause as Error).message}.`, {
      hint: 'Name a file that npm run backup has written.',
      cause,
    });
  }
}

/** Windows keeps its folders itself. */
async function toDisk(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
