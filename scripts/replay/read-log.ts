import { dayInZone } from '../../src/core/events/day-in-zone.ts';
import type { StoredEvent } from '../../src/core/events/event.ts';
import { readLogLine, type UnreadableLine } from '../../src/core/insights/read-log.ts';
import { defaultDatabaseUrl, openStore } from '../../src/store/open-store.ts';
import { readLines } from '../rank-eval/read-lines.ts';

export interface LogSource {
  files: readonly string[];
  /** Address of the event store; without it, and without files, the default one is read. */
  database: string | undefined;
  /** The first moment of the store that is read, ms UTC. */
  since: number;
  timeZone: string;
}

/** All events of the files, then those of the store, which is closed whatever happens. */
export async function* readLog({
  files,
  database,
  since,
  timeZone,
}: LogSource): AsyncGenerator<StoredEvent | UnreadableLine> {
  for (const file of files) {
    for await (const line of readLines(file)) yield readLogLine(line, timeZone);
  }
  if (files.length > 0 && !database) return;
  const store = await openStore(database || defaultDatabaseUrl);
  try {
    yield* store.events({ from: dayInZone(since, timeZone) });
  } finally {
    await store.close();
  }
}
