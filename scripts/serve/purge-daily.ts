import { purge } from '../lib/retention.ts';

const day = 86_400_000;

export interface PurgeOptions {
  store: { purgeBefore(t: number): Promise<number> };
  retentionDays: number;
  clock: () => number;
  log: (message: string) => void;
  /** Milliseconds; a day. */
  every?: number;
}

/**
 * Removes what is too old, now and once a day. What fails is said and tried again the next day; the program goes on.
 * @returns ends it
 */
export function purgeDaily({
  store,
  retentionDays,
  clock,
  log,
  every = day,
}: PurgeOptions): () => void {
  const run = () =>
    void purge(store, retentionDays, clock()).then(
      ({ purged, sentence }) => purged > 0 && log(sentence),
      (error: Error) => log(`Old events could not be removed: ${error.message}`),
    );
  run();
  const timer = setInterval(run, every);
  timer.unref();
  return () => clearInterval(timer);
}
