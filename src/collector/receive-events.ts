import type { Context } from 'hono';
import { maxBatch } from '../core/events/event-format.ts';
import type { Edge } from './edge.ts';
import type { Recorder } from './recorder.ts';
import { objects } from './sender.ts';

/**
 * `POST /api/events`: one event or an array of up to 50, as JSON whatever the content type says, because a beacon says
 * text/plain. The answers are described in `src/core/events/README.md`.
 */
export async function receiveEvents(c: Context<Edge>, recorder: Recorder): Promise<Response> {
  if (objects(c.req.raw)) return c.body(null, 204);
  const { gate } = c.var;
  // One for the request, before it is read; the other events of a batch follow when it is known how many they are.
  const early = gate.count(1);
  if (early) return tooMany(c, await recorder.refuse(early));

  const body = parse(await c.req.text());
  if (body === undefined) {
    const message = 'The body has to be an event, or an array of events, as JSON.';
    return c.json({ rejected: await recorder.refuse({ reason: 'bad-json', message }) }, 400);
  }
  const inputs = Array.isArray(body) ? body : [body];
  if (inputs.length > maxBatch) {
    const message = `A batch has at most ${maxBatch} events; of this one with ${inputs.length}, none was stored.`;
    return c.json({ rejected: await recorder.refuse({ reason: 'too-large', message }) }, 413);
  }
  const refusal = inputs.length > 1 ? gate.count(inputs.length - 1) : undefined;
  if (refusal) return tooMany(c, await recorder.refuse(refusal));
  const rejected = await recorder.record(inputs, c.req.raw, gate.admit);
  if (rejected.length === 0) return c.body(null, 204);
  return gate.retryAfter === undefined ? c.json({ rejected }, 400) : tooMany(c, rejected);
}

function tooMany(c: Context<Edge>, rejected: unknown): Response {
  c.header('Retry-After', String(c.var.gate.retryAfter));
  return c.json({ rejected }, 429);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
