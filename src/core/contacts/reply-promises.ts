import { z } from 'zod';
import { nearestRank } from '../stats/nearest-rank.ts';
import { channelKinds, type ReplyPromise } from './contacts-report.ts';
import type { Ticket } from './ticket.ts';

const days28 = 28 * 86_400_000;
/** Fewer replies than this are no basis for a promise. */
const fewest = 50;

/**
 * Within which time nine of ten customers had their first reply, in the 28 days up to the last ticket, for each channel
 * with at least 50 of them. Whoever still waits counts as having waited until then, so that unanswered tickets do not
 * make a shop look fast; what was solved without a reply needed none.
 *
 * @param now ms UTC; tickets that are all older than 28 days promise nothing
 */
export function replyPromises(tickets: readonly Ticket[], now: number): ReplyPromise[] {
  const end = tickets.reduce((last, { createdAt }) => Math.max(last, createdAt), 0);
  if (now - end > days28) return [];
  return channelKinds.flatMap((channel): ReplyPromise[] => {
    const waits = tickets.flatMap(({ createdAt, firstResponseAt, solvedAt, channel: own }) => {
      if (own !== channel || createdAt <= end - days28) return [];
      if (firstResponseAt !== null) return [firstResponseAt - createdAt];
      return solvedAt === null ? [end - createdAt] : [];
    });
    const p90 = nearestRank(waits, 0.9);
    return p90 === undefined || waits.length < fewest
      ? []
      : [{ channel, tickets: waits.length, p90 }];
  });
}

/** `var/reply-times.json`: what the last report measured, for the contact page of the next build. */
export const replyTimesSchema = z.object({
  version: z.literal(1),
  /** ISO 8601, UTC. */
  generatedAt: z.iso.datetime(),
  channels: z.array(
    z.object({
      channel: z.enum(channelKinds),
      tickets: z.int().min(fewest),
      /** Ms. */
      p90: z.number().min(0),
    }),
  ),
});
export type ReplyTimes = z.output<typeof replyTimesSchema>;

/** A measurement older than this is not promised any more. Ms. */
const longestValid = 45 * 86_400_000;

/**
 * What may be said of a channel: "within 3 hours", rounded up so that it is never better than measured. Undefined when
 * nothing was measured, long ago, or when it is longer than two weeks.
 */
export function promisedTime(
  times: ReplyTimes | undefined,
  channel: string,
  now: number,
): { count: number; unit: 'minutes' | 'hours' | 'days' } | undefined {
  if (times === undefined || now - Date.parse(times.generatedAt) > longestValid) return undefined;
  const measured = times.channels.find((one) => one.channel === channel);
  if (measured === undefined) return undefined;
  const minutes = Math.max(1, measured.p90 / 60_000);
  if (minutes <= 50) return { count: Math.ceil(minutes / 5) * 5, unit: 'minutes' };
  if (minutes <= 36 * 60) return { count: Math.ceil(minutes / 60), unit: 'hours' };
  const days = Math.ceil(minutes / 1440);
  return days <= 14 ? { count: days, unit: 'days' } : undefined;
}
