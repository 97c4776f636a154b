import type { StoredEvent } from '../core/events/event.ts';
import type { Recording } from '../core/events/recording.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Admit } from './recorder.ts';

/** What is known of a sender while their request is being answered. */
export interface KnownSender {
  /** See `senderAddress`. */
  address: string | undefined;
  /** Number of the visitor and day, asked for only where the mode `day` is on. */
  visitor: () => string | undefined;
}

/**
 * The last look at an event: which keys are kept depends on how the site records, and one address has no more votes
 * than readers behind it could have.
 *
 * @param tooMany told the seconds until the address may vote again
 */
export function createAdmit(
  { address, visitor }: KnownSender,
  recording: Recording | undefined,
  votes: RateLimit,
  tooMany: (seconds: number) => void,
): Admit {
  let vid: string | undefined;
  const number = () => {
    vid ??= visitor();
    return vid;
  };
  return (event) => {
    const accepted = withKeys(event, recording, number);
    if (event.type === 'vote' && address !== undefined) {
      // Whoever changes their mind, or adds a reason, gives the same vote again.
      const vote = `${accepted.sid ?? accepted.vid ?? accepted.pv} ${event.art}`;
      const seconds = votes.take(address, 1, vote);
      if (seconds !== undefined) {
        tooMany(seconds);
        const message = `Many votes came from this address; the next one is taken in ${seconds} seconds.`;
        return { rejected: { reason: 'too-many-votes', message } };
      }
    }
    return { accepted };
  };
}

function withKeys(
  event: StoredEvent,
  recording: Recording | undefined,
  number: () => string | undefined,
): StoredEvent {
  if (recording === undefined) return event;
  const { sid, vid: _, ...rest } = event;
  if (recording === 'page') return rest;
  if (recording === 'tab') return { ...rest, ...(sid !== undefined && { sid }) };
  const vid = number();
  return { ...rest, ...(vid !== undefined && { vid }) };
}
