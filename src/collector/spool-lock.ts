import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { UserError } from '../core/user-error.ts';

/** How long a collector that is just ending may take to let the folder go. Milliseconds. */
const patience = 2000;

/**
 * Holds a folder for this process, so that two collectors never write one spool. Held by a lock of the operating
 * system, which ends with the process however it ends: a file that merely exists would outlive a crash. Node has no
 * call for such a lock, SQLite does.
 *
 * @returns lets the folder go
 * @throws UserError when another process has it
 */
export function lockFolder(folder: string): () => void {
  const database = new DatabaseSync(join(folder, 'lock'), { timeout: patience });
  try {
    database.exec('begin exclusive');
  } catch (cause) {
    database.close();
    if ((cause as { errcode?: number }).errcode !== 5) throw cause;
    throw new UserError(`Another collector is running with the spool ${folder}.`, {
      hint: 'Stop it. One SQLite file has one collector; several share a Postgres database, each with its own SPOOL_DIR.',
      cause,
    });
  }
  return () => database.close();
}
