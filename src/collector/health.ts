import { type Context, Hono } from 'hono';
import type { EventStore } from '../store/event-store.ts';
import type { Metrics } from './metrics.ts';
import { isSameSecret } from './same-secret.ts';
import { apiHeaders } from './secure-headers.ts';

/** How long the store may take to answer before it counts as away. Milliseconds. */
const patience = 2000;

/**
 * For who decides where readers are sent: 200 when events can be kept, else 503. Pages are served either way. A spool
 * that cannot be written is said, and is no reason to send readers elsewhere as long as the store does its work.
 */
export async function health(c: Context, store: EventStore): Promise<Response> {
  const { status: known = 'ok', spool } = store.condition?.() ?? {};
  const state = known === 'ok' && !(await answers(store)) ? 'unavailable' : known;
  const ready = state === 'ok' || state === 'spooling';
  const status = state === 'ok' && spool !== 'unavailable' ? 'ok' : 'degraded';
  const found = { status, live: true, ready, store: state, ...(spool && { spool }) };
  return c.json(found, ready ? 200 : 503);
}

/** For who decides whether to start the program again: it runs, whatever the store does. */
export function isLive(c: Context): Response {
  return c.json({ live: true });
}

/** The numbers for operators, for who knows the token; for everybody else there is nothing here. */
export function metricsFor({
  token,
  metrics,
  store,
}: {
  token: string | undefined;
  metrics: Metrics;
  store: EventStore;
}) {
  return async function showMetrics(c: Context): Promise<Response> {
    const [, shown] = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '') ?? [];
    if (token === undefined || shown === undefined || !isSameSecret(shown, token))
      return c.notFound() as Response;
    return metricsPage(metrics, store);
  };
}

/** The numbers at `/metrics`, and nothing else: for a port that only the machine that measures can reach. */
export function metricsOnly(
  metrics: Metrics,
  store: EventStore,
): (request: Request) => Promise<Response> {
  const app = new Hono();
  app.use(apiHeaders);
  app
    .get('/metrics', () => metricsPage(metrics, store))
    .all((c) => c.text('This address takes GET.', 405, { Allow: 'GET' }));
  app.notFound((c) => c.text('The numbers are at /metrics.', 404));
  return async (request) => app.fetch(request);
}

async function metricsPage(metrics: Metrics, store: EventStore): Promise<Response> {
  const text = metrics.print({
    storeAnswers: await answers(store),
    condition: store.condition?.(),
    memory: process.memoryUsage.rss(),
  });
  return new Response(text, {
    headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' },
  });
}

function answers(store: EventStore): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  const answer = store.ping().then(
    () => true,
    () => false,
  );
  return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer));
}
