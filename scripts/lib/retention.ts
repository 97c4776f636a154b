import { UserError } from '../../src/core/user-error.ts';
import { formatCount } from './format-count.ts';

/** Counts come from daily roll-ups, so single events are needed only to count anew what comes late or is erased. */
const usualRetention = 30;
export const longestRetention = 90;
/** A day becomes final when the next one is complete, and only then may its events go. */
const shortestRetention = 3;

const day = 86_400_000;

/** How long single events are kept: `RETENTION_DAYS`, 3 to 90, and 30 when it is not said. */
export function readRetentionDays(env: Readonly<Record<string, string | undefined>>): number {
  const value = env['RETENTION_DAYS'];
  const days = Number(value || usualRetention);
  if (Number.isInteger(days) && days >= shortestRetention && days <= longestRetention) return days;
  throw new UserError(`RETENTION_DAYS cannot be ${JSON.stringify(value)}.`, {
    hint: `Write a whole number of days from ${shortestRetention} to ${longestRetention}, such as RETENTION_DAYS=30.`,
  });
}

/** Removes what is older than that from a store that keeps no roll-ups, in memory. @returns one sentence about it */
export async function purge(
  store: { purgeBefore(t: number): Promise<number> },
  retentionDays: number,
  now: number,
): Promise<{ purged: number; sentence: string }> {
  const purged = await store.purgeBefore(now - retentionDays * day);
  return { purged, sentence: sayPurged(purged, retentionDays) };
}

export function sayPurged(purged: number, retentionDays: number): string {
  const were = purged === 1 ? 'was' : 'were';
  return `${formatCount(purged, 'event')} older than ${formatCount(retentionDays, 'day')} ${were} removed.`;
}
