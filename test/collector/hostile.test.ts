import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentEventSchema } from '../../src/core/events/event.ts';
import { sentEvent } from '../core/events/sample-events.ts';
import { memoryCollector, post } from './memory-collector.ts';

/** What no page of ours would send: broken, deep, huge, of wrong types, or made to be run by somebody. */
const hostileValue = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom<unknown>(
    "'; drop table events; --",
    '<script>alert(1)</script>',
    '../../etc/passwd',
    '\u0000\uD800\u202E',
    '{{7*7}}<%= 7*7 %>',
    1e308,
    -0,
    'x'.repeat(5000),
    { toString: 1 },
  ),
);
const hostileEvent = fc
  .tuple(
    fc.constantFrom('read', 'search', 'vote', 'leave', 'page_view'),
    fc.array(
      fc.tuple(
        fc.constantFrom(
          'v',
          'id',
          'type',
          'pv',
          'art',
          'q',
          'comment',
          'loc',
          'dwell',
          'prev',
          'col',
          '__proto__',
          'constructor',
          'toString',
        ),
        hostileValue,
      ),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([type, changes]) => ({
    ...sentEvent({ type: type as 'read' }),
    ...Object.fromEntries(changes),
  }));
const hostileBody = fc.oneof(
  hostileEvent.map((event) => JSON.stringify(event)),
  fc
    .array(fc.oneof(hostileEvent, hostileValue), { maxLength: 8 })
    .map((batch) => JSON.stringify(batch)),
  hostileEvent.map((event) => JSON.stringify(event).slice(0, -3)),
  fc.string({ unit: 'binary' }),
  fc.uint8Array({ maxLength: 200 }),
  fc.integer({ min: 1, max: 60_000 }).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
  fc
    .integer({ min: 1, max: 20_000 })
    .map((depth) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`),
);
const hostileHeaders = fc.record(
  {
    'content-type': fc.constantFrom(
      'multipart/form-data; boundary=x',
      'application/json; charset=utf-16',
      'a/b',
    ),
    'user-agent': fc.string({ maxLength: 100 }).map((text) => text.replace(/[^\x20-\x7e]/g, '')),
    'accept-language': fc.constantFrom('*', ';q=', 'x'.repeat(2000), 'de;q=-1'),
    'sec-gpc': fc.constantFrom('0', '1'),
  },
  { requiredKeys: [] },
);

test('nothing that is sent makes the collector fail, and nothing but events is kept', async () => {
  const { collector, store, log } = await memoryCollector();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('/api/events', '/api/vote'),
      hostileBody,
      hostileHeaders,
      async (path, body, headers) => {
        const response = await collector(
          post(path, body as BodyInit, headers as Record<string, string>),
        );
        expect([200, 204, 303, 400, 413]).toContain(response.status);
      },
    ),
    { seed: 20261121, numRuns: 1500 },
  );
  expect(log).toEqual([]);
  for await (const { t: _, day: __, ...event } of store.events())
    expect(sentEventSchema.safeParse(event).success).toBe(true);
});
