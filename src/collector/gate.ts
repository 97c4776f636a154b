import type { Refusal } from '../core/events/refusal.ts';
import { createAdmit } from './admit.ts';
import { createRateLimit, type RateLimit } from './rate-limit.ts';
import type { Admit } from './recorder.ts';
import { type Connection, senderAddress } from './sender-address.ts';
import type { CollectorSettings } from './settings.ts';
import { createVisitorIds } from './visitor-id.ts';

/** One request's way past the limits. It is forgotten with the request, and the address with it. */
export interface Gate {
  /** Counts `n` more of what was sent; a refusal when that is too much from one address. */
  count(n: number): Refusal | undefined;
  /** The last look at each event. */
  readonly admit: Admit;
  /** Seconds after which what was too much is welcome; undefined when nothing was. */
  readonly retryAfter: number | undefined;
}

const defaults = { eventsPerMinute: 1200, votesPerHour: 10 };

/** The limits of one collector, by what they count. */
export interface Limits {
  events: RateLimit;
  votes: RateLimit;
}

export function createLimits(settings: CollectorSettings, clock: () => number): Limits {
  const { eventsPerMinute, votesPerHour } = { ...defaults, ...onlyGiven(settings) };
  const { limitsSecret: text } = settings;
  const secret = (name: string) => (text === undefined ? undefined : { name, text });
  return {
    events: createRateLimit({
      limit: eventsPerMinute,
      window: 60_000,
      clock,
      secret: secret('events'),
    }),
    votes: createRateLimit({
      limit: votesPerHour,
      window: 3_600_000,
      clock,
      secret: secret('votes'),
    }),
  };
}

/** The limits of one collector, and what its mode of recording keeps of a sender. */
export function createGate(
  settings: CollectorSettings,
  { events, votes }: Limits,
  clock: () => number,
): (request: Request, connection: Connection | undefined) => Gate {
  const visitorId = createVisitorIds(clock);

  return (request, connection) => {
    const address = senderAddress(request, connection, settings.trustedProxies ?? 0);
    let retryAfter: number | undefined;
    const wait = (seconds: number) => {
      retryAfter = Math.max(seconds, retryAfter ?? 0);
    };
    const visitor = () =>
      address &&
      visitorId({
        site: new URL(request.url).host,
        address,
        userAgent: request.headers.get('user-agent') ?? '',
        timeZone: settings.timeZone,
      });
    return {
      count(n) {
        const seconds = address === undefined ? undefined : events.take(address, n);
        if (seconds === undefined) return undefined;
        wait(seconds);
        const message = `Many events came from this address; the next ones are taken in ${seconds} seconds.`;
        return { reason: 'too-many-events', message };
      },
      admit: createAdmit({ address, visitor }, settings.recording, votes, wait),
      get retryAfter() {
        return retryAfter;
      },
    };
  };
}

function onlyGiven({ eventsPerMinute, votesPerHour }: CollectorSettings) {
  return {
    ...(eventsPerMinute !== undefined && { eventsPerMinute }),
    ...(votesPerHour !== undefined && { votesPerHour }),
  };
}
