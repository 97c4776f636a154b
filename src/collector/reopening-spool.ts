import type { Spool } from './spool.ts';

/** A spool that could not be opened is tried again this often. Milliseconds. */
const defaultEvery = 10_000;

/**
 * A spool that is not there yet: it takes nothing until opening succeeds, which is tried again from time to time and
 * said once. What an earlier process left in it is written to the store with the next event.
 *
 * @param every ms between two tries
 */
export function createReopeningSpool({
  folder,
  open,
  log,
  every = defaultEvery,
}: {
  folder: string;
  open: () => Spool;
  log: (message: string) => void;
  every?: number;
}): Spool {
  let opened: Spool | undefined;
  const timer = setInterval(() => {
    try {
      opened = open();
    } catch {
      return;
    }
    clearInterval(timer);
    log(`The spool ${folder} can be written now.`);
  }, every);
  timer.unref();

  function spool(): Spool {
    if (!opened) throw new Error(`The spool ${folder} cannot be written.`);
    return opened;
  }
  return {
    folder,
    get isOpen() {
      return opened !== undefined;
    },
    get bytes() {
      return opened?.bytes ?? 0;
    },
    append: async (events) => spool().append(events),
    replayOldest: async (write, erase) => spool().replayOldest(write, erase),
    async close() {
      clearInterval(timer);
      await opened?.close();
    },
  };
}
