import type { Recording } from '../core/events/recording.ts';

/** What the collector knows of the site that it listens for. Read at each request, so a getter may change its answer. */
export interface CollectorSettings {
  /** IANA name; the date of an event is meant in it. */
  readonly timeZone: string;
  /** Languages of the site, the first one is the default. Events in others are refused. */
  readonly locales: readonly string[];
  /** Published articles; events about others are refused. Without it, every well-formed name is accepted. */
  readonly knownArticles?: ReadonlySet<string> | undefined;
  /** Origins (`https://help.example.com`) beside the collector's own whose pages may send. */
  readonly allowedOrigins?: readonly string[];
  /** Where a reader without JavaScript is led once the vote is on disk. */
  readonly thanksPath: (locale: string) => string;
  /** Largest body that is read. Bytes, 256 KiB by default: 50 events with a full comment each. */
  readonly bodyLimit?: number;
  /** What connects the events of one reader. Not given: what is sent is kept. */
  readonly recording?: Recording | undefined;
  /** Proxies in front of the program that write `X-Forwarded-For`; 0 by default. */
  readonly trustedProxies?: number;
  /** Most events, and most requests, that one address may send in a minute; 1200 by default. */
  readonly eventsPerMinute?: number;
  /** Most votes of one address in an hour; 10 by default. Changing one's mind is no new vote. */
  readonly votesPerHour?: number;
  /** The same for several collectors on one store: then an address has its limits with all of them together. */
  readonly limitsSecret?: string | undefined;
  /** Whoever shows it as `Authorization: Bearer …` gets the numbers for operators at `/api/metrics`. */
  readonly metricsToken?: string | undefined;
}
