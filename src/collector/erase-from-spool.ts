import { open, readFile, rename, unlink } from 'node:fs/promises';
import { UserError } from '../core/user-error.ts';
import { noteErased } from './erased-ids.ts';
import { linesOf, parseLines, type Segment, segmentsIn, syncFolder } from './spool-files.ts';
import { lockFolder } from './spool-lock.ts';
import { waitingEvents } from './waiting-events.ts';

/** `gone`: from the disk. `noted`: a collector has the spool, and drops them instead of writing them to the store. */
export interface ErasedFromSpool {
  events: number;
  how: 'gone' | 'noted';
}

/** Erases events that wait in a spool, whether a collector has it or not. */
export async function eraseFromSpool(
  folder: string,
  ids: readonly string[],
): Promise<ErasedFromSpool> {
  const wanted = new Set(ids);
  const waiting = await Array.fromAsync(waitingEvents(folder));
  const events = waiting.filter(({ id }) => wanted.has(id)).length;
  if (events === 0) return { events, how: 'gone' };
  const unlock = lockIfFree(folder);
  if (!unlock) {
    await noteErased(folder, ids);
    return { events, how: 'noted' };
  }
  try {
    for (const segment of segmentsIn(folder)) await rewrite(segment, wanted);
    await syncFolder(folder);
  } finally {
    unlock();
  }
  return { events, how: 'gone' };
}

function lockIfFree(folder: string): (() => void) | undefined {
  try {
    return lockFolder(folder);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** The file as it was, or without those events: never something in between. */
async function rewrite({ file, bytes }: Segment, erased: ReadonlySet<string>): Promise<void> {
  const { events } = parseLines(await readFile(file), bytes);
  const kept = events.filter(({ id }) => !erased.has(id));
  if (kept.length === events.length) return;
  if (kept.length === 0) return unlink(file);
  const handle = await open(`${file}.new`, 'w', 0o600);
  try {
    await handle.writeFile(linesOf(kept));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(`${file}.new`, file);
}
