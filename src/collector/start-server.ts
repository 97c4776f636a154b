import type { ServerType } from '@hono/node-server';
import { openStore } from '../store/open-store.ts';
import { createCollector } from './create-collector.ts';
import { openDurableStore } from './durable-store.ts';
import { metricsOnly } from './health.ts';
import { createInsights } from './insights.ts';
import { addressOf, listen, stopListening } from './listen.ts';
import { createMetrics } from './metrics.ts';
import { observed } from './observe.ts';
import { createSite } from './serve-site.ts';
import type { RunningServer, ServerOptions } from './server-options.ts';
import { collectorOrigin, settingsOf } from './site-settings.ts';
import { defaultSpoolFolder } from './spool-folder.ts';

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
  const store = await openDurableStore({ databaseUrl, spoolDir, spoolMaxBytes, open, clock, log });
  const settings = settingsOf(site, siteUrl, edge);
  const metrics = createMetrics(clock() / 1000);
  const collector = createCollector({ store, clock, log, settings, metrics });
  const locales = () => site().locales;
  const { trustedProxies } = edge;
  const { allowedOrigins } = settings;
  const report =
    insights && createInsights({ ...insights, locales, clock, trustedProxies, allowedOrigins });
  const redirects = () => site().redirects ?? {};
  const elsewhere = () => site().origins ?? collectorOrigin(site().collector);
  const app =
    dist && createSite({ dist, collector, locales, redirects, insights: report, elsewhere });
  const handler = observed(app ? app.fetch : collector, (answered) => {
    metrics.answered(answered.route, answered.status, answered.seconds);
    onAnswered?.(answered);
  });

  const servers: ServerType[] = [];
  try {
    servers.push(await listen(handler, port, host));
    if (metricsPort !== undefined)
      servers.push(await listen(metricsOnly(metrics, store), metricsPort, host));
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
