import { defaultSpoolFolder } from '../../src/collector/spool-folder.ts';
import { waitingEvents } from '../../src/collector/waiting-events.ts';
import { formatCount } from './format-count.ts';

/** Where events wait for the store at `databaseUrl`: `SPOOL_DIR`, or beside the database. */
export function spoolFolderOf(
  databaseUrl: string,
  env: Readonly<Record<string, string | undefined>>,
): string {
  return env['SPOOL_DIR'] || defaultSpoolFolder(databaseUrl);
}

/** A sentence when events wait that the store does not have yet, for who has just looked only into the store. */
export async function sayWaiting(folder: string): Promise<string | undefined> {
  const waiting = await countWaiting(folder);
  if (waiting === 0) return undefined;
  const [wait, are] = waiting === 1 ? ['waits', 'is'] : ['wait', 'are'];
  return `${formatCount(waiting, 'more event')} ${wait} in ${folder} and ${are} not in the event store yet: a collector that is running writes them as soon as the store takes them.`;
}

export async function countWaiting(folder: string): Promise<number> {
  let waiting = 0;
  for await (const _ of waitingEvents(folder)) waiting++;
  return waiting;
}
