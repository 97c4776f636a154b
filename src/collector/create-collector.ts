import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import type { EventStore, SharedCount } from '../store/event-store.ts';
import type { Edge } from './edge.ts';
import { createGate, createLimits } from './gate.ts';
import { health, isLive, metricsFor } from './health.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { receiveEvents } from './receive-events.ts';
import { receiveVote } from './receive-vote.ts';
import { createRecorder, type Recorder, StoreUnavailable } from './recorder.ts';
import { apiHeaders } from './secure-headers.ts';
import { isForeign } from './sender.ts';
import type { Connection } from './sender-address.ts';
import type { CollectorSettings } from './settings.ts';
import { shareLimits } from './share-limits.ts';

export interface CollectorOptions {
  store: EventStore;
  /** Ms UTC. */
  clock: () => number;
  settings: CollectorSettings;
  /** Takes a sentence for whoever runs the program. Never holds anything that was sent. */
  log?: (message: string) => void;
  metrics?: Metrics;
}

export interface Collector {
  /** @param connection who asks; without it, no address is known and none is limited */
  (request: Request, connection?: Connection): Promise<Response>;
  /** Resolves when everything that was received is written; nothing is asked of the store by itself any more. */
  drain(): Promise<void>;
}

const defaultBodyLimit = 256 * 1024;
/** Seconds after which a sender may try again. */
const retryAfter = '5';

/** The HTTP edge: `POST /api/events`, `POST /api/vote`, `GET /api/health`, `GET /api/metrics`. */
export function createCollector({
  store,
  clock,
  settings,
  log = console.error,
  metrics = createMetrics(clock() / 1000),
}: CollectorOptions): Collector {
  const recorder = counted(createRecorder({ store, clock, settings, log }), metrics);
  const limits = createLimits(settings, clock);
  const gateFor = createGate(settings, limits, clock);
  const exchange = (counts: readonly SharedCount[]) => store.shareCounts(counts, clock());
  const endSharing =
    settings.limitsSecret === undefined
      ? () => {}
      : shareLimits({ limits: Object.values(limits), exchange, log });
  const app = new Hono<Edge>().basePath('/api');

  app.use(apiHeaders);
  app.use(noStore);
  app.use(
    cors({
      origin: (origin) => (settings.allowedOrigins?.includes(origin) ? origin : null),
      allowMethods: ['POST'],
      allowHeaders: ['content-type'],
      maxAge: 86_400,
    }),
  );
  app.use(async (c, next) => {
    c.set('gate', gateFor(c.req.raw, c.env));
    await next();
  });

  const guards = [refuseForeign(recorder, settings), limitBody(recorder, settings)] as const;
  app
    .post('/events', ...guards, (c) => receiveEvents(c, recorder))
    .all((c) => wrongMethod(c, 'POST'));
  app
    .post('/vote', ...guards, (c) => receiveVote(c, recorder, settings))
    .all((c) => wrongMethod(c, 'POST'));
  app.get('/health', (c) => health(c, store)).all((c) => wrongMethod(c, 'GET'));
  app.get('/health/live', isLive).all((c) => wrongMethod(c, 'GET'));
  app.get('/metrics', metricsFor({ token: settings.metricsToken, metrics, store }));

  app.notFound((c) => c.json({ error: 'There is nothing at this address.' }, 404));
  app.onError((error, c) => {
    if (error instanceof StoreUnavailable)
      return c.json({ error: 'Nothing was stored. Send the same events again.' }, 503, {
        'Retry-After': retryAfter,
      });
    log(`Unexpected error at ${c.req.method} ${c.req.path}: ${error.stack}`);
    return c.json({ error: 'Unexpected error.' }, 500);
  });

  const handle = async (request: Request, connection: Connection = {}) =>
    app.fetch(request, connection);
  return Object.assign(handle, {
    async drain() {
      endSharing();
      await recorder.drain();
    },
  });
}

/** Each refusal has its counter, and so has what is acknowledged. */
function counted(recorder: Recorder, metrics: Metrics): Recorder {
  return {
    ...recorder,
    async record(inputs, request, admit) {
      const rejected = await recorder.record(inputs, request, admit);
      metrics.recorded(inputs.length - rejected.length);
      for (const { reason } of rejected) metrics.refused(reason);
      return rejected;
    },
    refuse(refusal) {
      metrics.refused(refusal.reason);
      return recorder.refuse(refusal);
    },
  };
}

async function noStore(c: Context, next: () => Promise<void>): Promise<void> {
  await next();
  c.header('Cache-Control', 'no-store');
}

function refuseForeign(recorder: Recorder, settings: CollectorSettings) {
  return async function refuseForeign(c: Context, next: () => Promise<void>) {
    if (!isForeign(c.req.raw, settings.allowedOrigins)) return next();
    const message = 'This collector takes events from pages of its own site only.';
    return c.json({ rejected: await recorder.refuse({ reason: 'foreign-origin', message }) }, 403);
  };
}

function limitBody(
  recorder: Recorder,
  { bodyLimit: maxSize = defaultBodyLimit }: CollectorSettings,
) {
  const limit = bodyLimit({
    maxSize,
    onError: async (c) => {
      const message = `A body has at most ${maxSize} bytes; of this one, nothing was stored.`;
      // The rest of it is not read, so no other request can follow it.
      c.header('Connection', 'close');
      return c.json({ rejected: await recorder.refuse({ reason: 'too-large', message }) }, 413);
    },
  });
  return async function limitBody(c: Context, next: () => Promise<void>) {
    // A body cannot be longer than it says: Node's parser sees to that. Counting it costs more than all else done to it.
    const announced = Number(c.req.header('content-length') ?? Number.NaN);
    const counted = c.req.header('transfer-encoding') === undefined && announced <= maxSize;
    return counted ? next() : limit(c, next);
  };
}

function wrongMethod(c: Context, allowed: string): Response {
  return c.json({ error: `This address takes ${allowed}.` }, 405, { Allow: allowed });
}
