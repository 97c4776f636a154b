import type { Recording } from '../core/events/recording.ts';
import type { EventStore } from '../store/event-store.ts';
import type { Answered } from './observe.ts';
import type { CollectorSettings } from './settings.ts';

/** What the server knows of the site: the contents of `dist/lotse.json`. */
export interface ServedSite {
  locales: readonly string[];
  timeZone: string;
  /** The shop: `<lotse-help>` on its pages sends events from there. */
  shopUrl?: string | undefined;
  /** Published articles; without it, events about any are accepted. */
  articles?: readonly string[];
  /** Origins beside its own that the pages send to; that of the collector, unless given. */
  origins?: readonly string[] | undefined;
  /** Earlier addresses of articles, and where they are now. */
  redirects?: Readonly<Record<string, string>> | undefined;
  /** What connects the events of one reader; see `core/events/recording.ts`. */
  recording?: Recording | undefined;
  /** Address of a collector on another host, to which the pages send; a path when it is this one. */
  collector?: string | false | undefined;
}

export interface ServerOptions {
  /** Folder of the built site. Without it, only the collector is served. */
  dist?: string;
  /** Asked at each request, so that a new build needs no restart. Return the same object as long as nothing changed. */
  site: () => ServedSite;
  databaseUrl: string;
  /** Where events wait while the store fails; beside the database unless given. A store in memory has none. */
  spoolDir?: string | undefined;
  /** What may wait there. Bytes, 64 MiB by default: some 200,000 events. */
  spoolMaxBytes?: number | undefined;
  /** How the store at an address is opened. */
  open?: (databaseUrl: string) => Promise<EventStore>;
  /** 0 takes any free port. */
  port: number;
  host: string;
  /** Address under which readers find the site, when it is another than the server's own. */
  siteUrl?: string | undefined;
  /** Limits, origins, proxies, and who may see the numbers for operators. */
  edge?: EdgeSettings;
  /** The report online: where the newest one lies, and its password. Without it, there is none. */
  insights?: { password: string; folder: string } | undefined;
  /** Port of its own for the numbers for operators, without a token; 0 takes any free one. */
  metricsPort?: number | undefined;
  /** Ms UTC. */
  clock?: () => number;
  /** Takes a sentence for whoever runs the program. */
  log?: (message: string) => void;
  /** Told of each answer. */
  onAnswered?: ((answered: Answered) => void) | undefined;
}

export type EdgeSettings = Omit<
  CollectorSettings,
  'timeZone' | 'locales' | 'knownArticles' | 'thanksPath'
>;

export interface RunningServer {
  url: string;
  /** Where the numbers for operators are, when they have a port of their own. */
  metricsUrl?: string;
  /** Removes the events that arrived before `t` (ms UTC). @returns how many there were */
  purgeBefore(t: number): Promise<number>;
  /** Answers what was asked, writes what was received, then ends. */
  close(): Promise<void>;
}
