import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

const fileOf = (folder: string) => join(folder, 'erased');

/**
 * Leaves a note for the collector that has this spool: events of these ids are not to come out of it. It resolves when
 * the note is on disk.
 */
export async function noteErased(folder: string, ids: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const handle = await open(fileOf(folder), 'a', 0o600);
  try {
    await handle.writeFile(ids.map((id) => `${id}\n`).join(''));
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The ids that were noted; none when nobody has asked. */
export async function readErased(folder: string): Promise<ReadonlySet<string>> {
  const text = await readFile(fileOf(folder), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return new Set(text.split('\n').filter(Boolean));
}

/** Nothing waits any more, so there is nothing left that could come out. */
export async function forgetErased(folder: string): Promise<void> {
  await rm(fileOf(folder), { force: true });
}
