import { UserError } from '../../src/core/user-error.ts';
import { formatCount } from './format-count.ts';

/** The report looks back this far, so single events are kept as long; nothing asks for more. */
export const longestRetention = 90;

const day = 86_400_000;

/** How long single events are kept: `RETENTION_DAYS`, 1 to 90, and 90 when it is not said. */
export function readRetentionDays(env: Readonly<Record<string, string | undefined>>): number {
  const value = env['RETENTION_DAYS'];
  const days = Number(value || longestRetention);
  if (Number.isInteger(days) && days >= 1 && days <= longestRetention) return days;
  throw new UserError(`RETENTION_DAYS cannot be ${JSON.stringify(value)}.`, {
    hint: `Write a whole number of days from 1 to ${longestRetention}, such as RETENTION_DAYS=30.`,
  });
}

/** Removes what is older than that. @returns one sentence about it */
export async function purge(
  store: { purgeBefore(t: number): Promise<number> },
  retentionDays: number,
  now: number,
): Promise<{ purged: number; sentence: string }> {
  const purged = await store.purgeBefore(now - retentionDays * day);
  const sentence = `${formatCount(purged, 'event')} older than ${formatCount(retentionDays, 'day')} ${purged === 1 ? 'was' : 'were'} removed.`;
  return { purged, sentence };
}
