import { promisedTime } from '../core/contacts/reply-promises.ts';
import { fill, messagesFor } from '../core/messages/messages.ts';
import { readReplyTimes } from './reply-times.ts';

const times = readReplyTimes();

/** "Most replies come within 3 hours", where the tickets of the last weeks say so. */
export function measuredReply(channel: string, locale: string): string | undefined {
  const promised = promisedTime(times, channel, Date.now());
  if (promised === undefined) return undefined;
  const { count, unit } = promised;
  const { within, mostWithin } = messagesFor(locale).contact;
  const one = { minutes: within.minutes, hours: within.hour, days: within.day };
  const words = count === 1 ? one[unit] : within[unit];
  return fill(mostWithin, { time: fill(words, { count: String(count) }) });
}
