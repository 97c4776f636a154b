import { expect, test } from 'vitest';
import { createCollector } from '../../src/collector/create-collector.ts';
import { type RefusalReason, refusalReasons } from '../../src/core/events/refusal.ts';
import { openStore } from '../../src/store/open-store.ts';
import { sentEvent } from '../core/events/sample-events.ts';
import { now, post, postEvents, settings } from './memory-collector.ts';

const address = { incoming: { socket: { remoteAddress: '203.0.113.7' } } };
const event = (fields: object = {}) => ({ ...sentEvent({ type: 'read' }), ...fields });
const votes = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    sentEvent({ type: 'vote', pv: String(index).padStart(16, '0') }),
  );

/** One request for each name under which something is refused. */
const requests: Record<RefusalReason, () => Request> = {
  'bad-json': () => post('/api/events', '{'),
  'bad-shape': () => postEvents(event({ dev: 'watch' })),
  'unknown-type': () => postEvents(event({ type: 'purchase' })),
  'wrong-version': () => postEvents(event({ v: 2 })),
  'unknown-article': () => postEvents(event({ art: 'shipping/de/gone' })),
  'unknown-locale': () => postEvents(event({ loc: 'fr' })),
  'too-large': () => postEvents(Array.from({ length: 51 }, () => event())),
  'foreign-origin': () => postEvents(event(), { 'sec-fetch-site': 'cross-site' }),
  'too-many-events': () => postEvents(Array.from({ length: 50 }, () => event())),
  'too-many-votes': () => postEvents(votes(11)),
};

test.each(refusalReasons)(
  '%s is answered by name, and counted once in the store and in the numbers',
  async (reason) => {
    const store = await openStore('sqlite::memory:');
    const collector = createCollector({
      store,
      clock: () => now,
      settings: { ...settings, eventsPerMinute: 49, metricsToken: 'let-me-see-them' },
    });
    const response = await collector(requests[reason](), address);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    const { rejected } = (await response.json()) as {
      rejected: { reason: string; message: string }[];
    };
    expect(rejected).toMatchObject([{ reason, message: expect.stringMatching(/^[A-Z`].+\.$/) }]);
    expect(await store.refusals()).toEqual([{ day: '2026-11-21', reason, n: 1 }]);
    const numbers = await collector(
      new Request('http://help.example/api/metrics', {
        headers: { authorization: 'Bearer let-me-see-them' },
      }),
    );
    expect(await numbers.text()).toContain(`\nlotse_refused_total{reason="${reason}"} 1\n`);
  },
);
