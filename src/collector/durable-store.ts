import { UserError } from '../core/user-error.ts';
import type { EventStore } from '../store/event-store.ts';
import { parseDatabaseUrl } from '../store/open-store.ts';
import { createReopeningStore } from '../store/reopening-store.ts';
import { createReopeningSpool } from './reopening-spool.ts';
import { openSpool, type Spool } from './spool.ts';
import { createSpoolingStore } from './spooling-store.ts';

export interface DurableStoreOptions {
  databaseUrl: string;
  spoolDir: string;
  spoolMaxBytes: number;
  open: (databaseUrl: string) => Promise<EventStore>;
  clock: () => number;
  log: (message: string) => void;
}

/**
 * The store of a server that has to start whatever its store and its spool do. What cannot be opened is said once, and
 * tried again from time to time; a store in memory has no spool.
 *
 * @throws UserError when the address is none, or when another collector is running with the same spool
 */
export async function openDurableStore(options: DurableStoreOptions): Promise<EventStore> {
  const { databaseUrl, log } = options;
  const spool = isDurable(databaseUrl) ? openSpoolOrRetry(options) : undefined;
  const store = await openOrWait(options, spool);
  return spool ? createSpoolingStore({ store, spool, log }) : store;
}

function isDurable(databaseUrl: string): boolean {
  const address = parseDatabaseUrl(databaseUrl);
  return address.kind === 'postgres' || address.file !== ':memory:';
}

/** Without a spool all is as well as the store is: no reason not to start. */
function openSpoolOrRetry({ spoolDir: folder, spoolMaxBytes, log }: DurableStoreOptions): Spool {
  const open = () => openSpool(folder, spoolMaxBytes);
  try {
    return open();
  } catch (error) {
    if (error instanceof UserError) throw error;
    log(
      `The spool ${folder} cannot be written: ${(error as Error).message}. Until it can, events are refused whenever the event store fails.`,
    );
    return createReopeningSpool({ folder, open, log });
  }
}

async function openOrWait(
  { databaseUrl, open, clock, log }: DurableStoreOptions,
  spool: Spool | undefined,
): Promise<EventStore> {
  const openNow = () => open(databaseUrl);
  try {
    return await openNow();
  } catch (error) {
    const { message, hint = '' } = error as UserError;
    const meanwhile = spool?.isOpen
      ? `The site is served; votes and searches are kept in ${spool.folder} until then.`
      : 'The site is served, but votes and searches are not recorded until then.';
    log(`${message} ${hint}\n${meanwhile}`);
    return createReopeningStore(openNow, error, clock);
  }
}
