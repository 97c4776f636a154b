import { readFile } from 'node:fs/promises';
import type { StoredEvent } from '../core/events/event.ts';
import { readErased } from './erased-ids.ts';
import { parseLines, segmentsIn } from './spool-files.ts';

/**
 * The events that wait in a spool and are not in the store yet, oldest first; also while a collector has it, which may
 * let some of them go meanwhile.
 */
export async function* waitingEvents(folder: string): AsyncIterable<StoredEvent> {
  const erased = await readErased(folder);
  for (const { file, bytes } of segmentsIn(folder)) {
    const data = await readFile(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    if (!data) continue;
    for (const event of parseLines(data, bytes).events) if (!erased.has(event.id)) yield event;
  }
}
