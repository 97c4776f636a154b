import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { StoredEvent } from '../../src/core/events/event.ts';
import { openStore } from '../../src/store/open-store.ts';

/** Events of one transaction: enough to be fast, little enough to be no burden. */
const batch = 5000;

/** Puts the events into a new SQLite file; one that is there already is replaced. */
export async function seedStore(file: string, events: readonly StoredEvent[]): Promise<void> {
  await Promise.all(['', '-wal', '-shm'].map((part) => rm(`${file}${part}`, { force: true })));
  await mkdir(dirname(file), { recursive: true });
  const store = await openStore(`sqlite:${file}`);
  try {
    for (let start = 0; start < events.length; start += batch)
      await store.append(events.slice(start, start + batch));
  } finally {
    await store.close();
  }
}
