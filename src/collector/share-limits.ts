import type { SharedCount } from '../store/event-store.ts';
import type { RateLimit } from './rate-limit.ts';

/** Between two exchanges. What one address can send to several programs in this time is over its limit. Milliseconds. */
const defaultEvery = 1000;
/** Counts told at once; the others follow in the next exchange. */
const mostAtOnce = 500;

/**
 * Lets programs on one store count together: each tells what it has counted and learns what the others have, now and
 * then and beside everything else. No request waits for it; while the store is slow or away, each counts for itself.
 *
 * @param exchange writes what is told and gives back all that is known under the same keys
 * @returns ends it
 */
export function shareLimits({
  limits,
  exchange,
  log,
  every = defaultEvery,
}: {
  limits: readonly RateLimit[];
  exchange: (counts: readonly SharedCount[]) => Promise<SharedCount[]>;
  log: (message: string) => void;
  every?: number;
}): () => void {
  let running = false;
  let failing = false;

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    try {
      for (const limit of limits) {
        const untold = limit.untold(mostAtOnce);
        if (untold.length > 0) limit.learn(await exchange(untold));
      }
      failing = false;
    } catch (error) {
      if (!failing)
        log(`Limits are counted by this program alone for now: ${(error as Error).message}`);
      failing = true;
    } finally {
      running = false;
    }
  }

  const timer = setInterval(() => void run(), every);
  timer.unref();
  return () => clearInterval(timer);
}
