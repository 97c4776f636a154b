import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import type { Recording } from '../core/events/recording.ts';
import { messagesFor } from '../core/messages/messages.ts';
import { UserError } from '../core/user-error.ts';
import type { EventStore } from '../store/event-store.ts';
import { openStore, parseDatabaseUrl } from '../store/open-store.ts';
import { createReopeningStore } from '../store/reopening-store.ts';
import { createCollector } from './create-collector.ts';
import { metricsPage } from './health.ts';
import { createInsights } from './insights.ts';
import { createMetrics } from './metrics.ts';
import { type Answered, type Handler, observed } from './observe.ts';
import { createSite } from './serve-site.ts';
import type { CollectorSettings } from './settings.ts';
import { openSpool, type Spool } from './spool.ts';
import { defaultSpoolFolder } from './spool-folder.ts';
import { createSpoolingStore } from './spooling-store.ts';

/** What the server knows of the site: the contents of `dist/lotse.json`. */
export interface ServedSite {
  locales: readonly string[];
  timeZone: string;
  /** Published articles; without it, events about any are accepted. */
  articles?: readonly string[];
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

/** How long an answer may take to be fetched once the server is told to end. Milliseconds. */
const patience = 5000;

const defaultSpoolMaxBytes = 64 * 1024 * 1024;

/**
 * Serves the site and the collector. When the store cannot be opened the site is served all the same: that is said
 * once, votes and searches wait in the spool (without one, they get 503), and the store is tried again from time to
 * time.
 *
 * @throws UserError when the address of the store is none, when the port is not free, or when another collector is
 *   running with the same spool
 */
export async function startServer({
  dist,
  site,
  databaseUrl,
  spoolDir = defaultSpoolFolder(databaseUrl),
  spoolMaxBytes = defaultSpoolMaxBytes,
  open = (url) => openStore(url, { toWrite: true }),
  port,
  host,
  siteUrl,
  edge = {},
  insights,
  metricsPort,
  clock = Date.now,
  log = console.error,
  onAnswered,
}: ServerOptions): Promise<RunningServer> {
  const spool = isDurable(databaseUrl) ? openSpoolOrSay(spoolDir, spoolMaxBytes, log) : undefined;
  const opened = await openOrWait(() => open(databaseUrl), clock, log, spool);
  const spooling = spool && createSpoolingStore({ store: opened, spool, log });
  const store = spooling ?? opened;
  const settings = settingsFor(site, siteUrl, edge);
  const metrics = createMetrics(clock() / 1000);
  const collector = createCollector({
    store,
    clock,
    log,
    settings,
    metrics,
    storeStatus: () => spooling?.condition().status ?? 'ok',
  });
  const app =
    dist &&
    createSite({
      dist,
      collector,
      locales: () => site().locales,
      redirects: () => site().redirects ?? {},
      insights:
        insights &&
        createInsights({
          ...insights,
          locales: () => site().locales,
          clock,
          trustedProxies: edge.trustedProxies,
          allowedOrigins: settings.allowedOrigins,
        }),
      elsewhere: () => originOf(site().collector),
    });
  const handler = observed(app ? app.fetch : collector, (answered) => {
    metrics.answered(answered.route, answered.status, answered.seconds);
    onAnswered?.(answered);
  });
  const servers: ServerType[] = [];
  try {
    servers.push(await listen(handler, port, host));
    if (metricsPort !== undefined)
      servers.push(await listen(() => metricsPage(metrics, store), metricsPort, host));
  } catch (error) {
    for (const server of servers) await stopListening(server);
    await store.close();
    throw error;
  }
  const [url = '', metricsUrl] = servers.map((server) => addressOf(server, host));
  return {
    url,
    ...(metricsUrl !== undefined && { metricsUrl: `${metricsUrl}/metrics` }),
    purgeBefore: (t) => store.purgeBefore(t),
    async close() {
      await Promise.all(servers.map(stopListening));
      await collector.drain();
      await store.close();
    },
  };
}

function originOf(collector: string | false | undefined): string[] {
  return collector && URL.canParse(collector) ? [new URL(collector).origin] : [];
}

function isDurable(databaseUrl: string): boolean {
  const address = parseDatabaseUrl(databaseUrl);
  return address.kind === 'postgres' || address.file !== ':memory:';
}

/** Without a spool all is as well as the store is: no reason not to start. */
function openSpoolOrSay(
  folder: string,
  maxBytes: number,
  log: (message: string) => void,
): Spool | undefined {
  try {
    return openSpool(folder, maxBytes);
  } catch (error) {
    if (error instanceof UserError) throw error;
    log(
      `The spool ${folder} cannot be written: ${(error as Error).message}. Whenever the event store fails, events are refused.`,
    );
    return undefined;
  }
}

async function openOrWait(
  open: () => Promise<EventStore>,
  clock: () => number,
  log: (message: string) => void,
  spool: Spool | undefined,
): Promise<EventStore> {
  try {
    return await open();
  } catch (error) {
    const { message, hint = '' } = error as UserError;
    const meanwhile = spool
      ? `The site is served; votes and searches are kept in ${spool.folder} until then.`
      : 'The site is served, but votes and searches are not recorded until then.';
    log(`${message} ${hint}\n${meanwhile}`);
    return createReopeningStore(open, error, clock);
  }
}

/** Getters, so that the collector always sees the site as it is now. */
function settingsFor(
  site: () => ServedSite,
  siteUrl: string | undefined,
  edge: EdgeSettings,
): CollectorSettings {
  let last: { site: ServedSite; articles: ReadonlySet<string> | undefined } | undefined;
  return {
    ...edge,
    get recording() {
      return edge.recording ?? site().recording;
    },
    get timeZone() {
      return site().timeZone;
    },
    get locales() {
      return site().locales;
    },
    get knownArticles() {
      const current = site();
      if (last?.site !== current)
        last = { site: current, articles: current.articles && new Set(current.articles) };
      return last.articles;
    },
    allowedOrigins: [
      ...(siteUrl === undefined ? [] : [new URL(siteUrl).origin]),
      ...(edge.allowedOrigins ?? []),
    ],
    thanksPath(locale) {
      const path = `/${locale}/${messagesFor(locale).paths.thanks}/`;
      // A collector elsewhere leads back to the site.
      return siteUrl !== undefined && originOf(site().collector).length > 0
        ? new URL(path, siteUrl).href
        : path;
    },
  };
}

/** Whoever is slower than this is no reader, and keeps a connection from others. Milliseconds. */
const timeouts = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5000,
  connectionsCheckingInterval: 5000,
};
/** A connection on which nothing moves: somebody does not fetch the answer. Milliseconds. */
const silence = 60_000;

function listen(fetch: Handler, port: number, hostname: string): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname, serverOptions: timeouts }, () => resolve(server));
    if ('setTimeout' in server) server.setTimeout(silence);
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port, hostname)));
  });
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new UserError(`Port ${port} is in use.`, {
        hint: `Stop the other program, or choose another port, for example PORT=${port + 1}.`,
        cause: error,
      });
    case 'EACCES':
      return new UserError(`This program may not open port ${port}.`, {
        hint: 'Choose a port above 1023, for example PORT=4321.',
        cause: error,
      });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new UserError(`HOST=${host} is no address of this machine.`, {
        hint: 'Use 127.0.0.1 for this machine alone, or 0.0.0.0 for the network.',
        cause: error,
      });
    default:
      return error;
  }
}

function addressOf(server: ServerType, host: string): string {
  const { port } = server.address() as AddressInfo;
  const name = ['0.0.0.0', '::', '127.0.0.1'].includes(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** Takes no new connections, lets open requests finish, and cuts off who does not fetch the answer. */
async function stopListening(server: ServerType): Promise<void> {
  if (!('closeIdleConnections' in server)) throw new Error('This is no HTTP/1 server.');
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection is kept open for the next request; one that is busy now is idle in a moment.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const slow = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearInterval(idle);
  clearTimeout(slow);
}
