import type { Context } from 'hono';
import { maxBatch } from '../core/events/event-format.ts';
import type { Recorder } from './recorder.ts';
import { objects } from './sender.ts';

/**
 * `POST /api/events`: one event or an array of up to 50, as JSON whatever the content type says, because a beacon says
 * text/plain. The answers are described in `src/core/events/README.md`.
 */
export async function receiveEvents(c: Context, recorder: Recorder): Promise<Response> {
  if (objects(c.req.raw)) return c.body(null, 204);
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
  const rejected = await recorder.record(inputs, c.req.raw);
  return rejected.length === 0 ? c.body(null, 204) : c.json({ rejected }, 400);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
