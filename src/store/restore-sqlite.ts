import { existsSync, renameSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { UserError } from '../core/user-error.ts';
import { type Copied, copySqlite } from './sqlite-copy.ts';

export interface Restored extends Copied {
  /** Where the store that was there before is now. */
  before: string | undefined;
}

/**
 * Puts a backup in the place of an event store. The one that is there is kept under another name; when the backup turns
 * out to be damaged, nothing has happened. No program may have the store open.
 *
 * @param suffix makes the other name, such as `before-2026-11-22`
 */
export async function restoreSqlite(
  source: string,
  file: string,
  suffix: string,
): Promise<Restored> {
  const restored = `${file}.restored`;
  const copied = await copySqlite(source, restored);
  const before = existsSync(file) ? `${file}.${suffix}` : undefined;
  try {
    if (before !== undefined) moveAway(file, before);
    renameSync(restored, file);
  } finally {
    rmSync(restored, { force: true });
  }
  return { ...copied, before };
}

function moveAway(file: string, before: string): void {
  intoOneFile(file);
  renameSync(file, before);
  // Of a damaged store they are still there, and would be taken for those of the file that comes.
  for (const end of ['-wal', '-shm'])
    if (existsSync(file + end)) renameSync(file + end, before + end);
}

/** What is still in the write-ahead log goes into the file, unless that is damaged. */
function intoOneFile(file: string): void {
  const database = new DatabaseSync(file, { timeout: 1000 });
  try {
    database.exec('pragma journal_mode = delete');
  } catch (cause) {
    if ((cause as { errcode?: number }).errcode !== 5) return;
    throw new UserError(`Another program has ${file} open.`, {
      hint: 'Stop it, then restore again. Nothing was changed.',
      cause,
    });
  } finally {
    database.close();
  }
}
