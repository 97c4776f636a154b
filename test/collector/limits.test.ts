import { describe, expect, test } from 'vitest';
import { createCollector } from '../../src/collector/create-collector.ts';
import type { CollectorSettings } from '../../src/collector/settings.ts';
import type { EventStore } from '../../src/store/event-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { sentEvent } from '../core/events/sample-events.ts';
import { now, postEvents, postVote, settings } from './memory-collector.ts';

const minute = 60_000;

async function limited(changes: Partial<CollectorSettings> = {}) {
  const time = { now };
  const store = await openStore('sqlite::memory:');
  const collector = createCollector({
    store,
    clock: () => time.now,
    settings: { ...settings, ...changes },
  });
  const send = (events: unknown, address = '203.0.113.7', headers?: Record<string, string>) =>
    collector(postEvents(events, headers), { incoming: { socket: { remoteAddress: address } } });
  const sendForm = (address = '203.0.113.7') =>
    collector(postVote({ art: 'shipping/de/where-is-my-parcel', loc: 'de', value: '1' }), {
      incoming: { socket: { remoteAddress: address } },
    });
  return { time, store, send, sendForm };
}

let readers = 0;
const vote = (fields: object = {}) => {
  readers += 1;
  return sentEvent({ type: 'vote', pv: readers.toString(16).padStart(16, '0'), ...fields });
};
const read = () => sentEvent({ type: 'read' });

describe('events of one address', () => {
  test('are taken up to the limit of a minute, then refused by name, and taken again afterwards', async () => {
    const { send, store, time } = await limited({ eventsPerMinute: 3 });
    for (let sent = 0; sent < 3; sent++) expect((await send(read())).status).toBe(204);
    time.now += 15_000;
    const refused = await send(read());
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '45']);
    expect(await refused.json()).toEqual({
      rejected: [
        {
          index: 0,
          reason: 'too-many-events',
          message: 'Many events came from this address; the next ones are taken in 45 seconds.',
        },
      ],
    });
    expect((await send(read(), '203.0.113.8')).status).toBe(204);
    time.now += 45_000;
    expect((await send(read())).status).toBe(204);
    expect(await store.count()).toBe(5);
    expect(await store.refusals()).toEqual([
      { day: '2026-11-21', reason: 'too-many-events', n: 1 },
    ]);
  });

  test('of a batch count each, and a batch over the limit is not stored in part', async () => {
    const { send, store } = await limited({ eventsPerMinute: 10 });
    expect((await send(Array.from({ length: 8 }, read))).status).toBe(204);
    expect((await send([read(), read(), read()])).status).toBe(429);
    expect(await store.count()).toBe(8);
  });

  test('count also when they are none', async () => {
    const { send } = await limited({ eventsPerMinute: 2 });
    expect((await send({})).status).toBe(400);
    expect((await send([])).status).toBe(204);
    expect((await send({})).status).toBe(429);
  });

  test('are not limited when the address is that of an unknown proxy or of this machine', async () => {
    const { send } = await limited({ eventsPerMinute: 1 });
    for (const address of ['127.0.0.1', '::1', '10.1.2.3', '::ffff:192.168.1.1'])
      for (let sent = 0; sent < 3; sent++)
        expect((await send(read(), address, { 'x-forwarded-for': '203.0.113.9' })).status).toBe(
          204,
        );
  });

  test('are those of the reader behind a proxy that is trusted, and no header changes that', async () => {
    const { send } = await limited({ eventsPerMinute: 1, trustedProxies: 1 });
    const from = (forwarded: string) => send(read(), '10.0.0.1', { 'x-forwarded-for': forwarded });
    expect((await from('203.0.113.9')).status).toBe(204);
    expect((await from('198.51.100.1, 203.0.113.9')).status).toBe(429);
    expect((await from('203.0.113.10')).status).toBe(204);
  });

  test('are counted by what one household gets of IPv6', async () => {
    const { send } = await limited({ eventsPerMinute: 1 });
    expect((await send(read(), '2001:db8:1:2:3::4')).status).toBe(204);
    expect((await send(read(), '2001:db8:1:2:ffff::1')).status).toBe(429);
    expect((await send(read(), '2001:db8:1:3::4')).status).toBe(204);
  });
});

describe('votes of one address', () => {
  test('are ten in an hour; the next one is refused in so many words, and not before the hour is over', async () => {
    const { send, store, time } = await limited();
    for (let given = 0; given < 10; given++) expect((await send(vote())).status).toBe(204);
    time.now += 10 * minute;
    const refused = await send(vote());
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3000']);
    expect(await refused.json()).toMatchObject({
      rejected: [{ index: 0, reason: 'too-many-votes' }],
    });
    expect((await send(vote(), '203.0.113.8')).status).toBe(204);
    expect((await send(read())).status).toBe(204);
    time.now += 50 * minute;
    expect((await send(vote())).status).toBe(204);
    expect(await store.refusals()).toEqual([{ day: '2026-11-21', reason: 'too-many-votes', n: 1 }]);
  });

  test('do not become more by a change of mind, a reason or a withdrawal', async () => {
    const { send, store } = await limited({ votesPerHour: 1 });
    const reader = { pv: 'a'.repeat(16) };
    for (const fields of [
      { value: 1 },
      { value: -1 },
      { value: -1, reason: 'unclear' },
      { value: 0 },
    ])
      expect((await send(vote({ ...reader, ...fields }))).status).toBe(204);
    expect((await send(vote({ ...reader, art: 'shipping/en/where-is-my-parcel' }))).status).toBe(
      429,
    );
    expect(await store.count()).toBe(4);
  });

  test('of a batch over the limit are refused one by one, the rest of it is stored', async () => {
    const { send, store } = await limited({ votesPerHour: 1 });
    const response = await send([read(), vote(), vote(), read()]);
    expect(response.status).toBe(429);
    expect(await response.json()).toMatchObject({
      rejected: [{ index: 2, reason: 'too-many-votes' }],
    });
    expect(await store.count()).toBe(3);
  });

  test('that are no votes do not count', async () => {
    const { send } = await limited({ votesPerHour: 1 });
    expect((await send(vote({ art: 'shipping/de/gone' }))).status).toBe(400);
    expect((await send(vote())).status).toBe(204);
  });

  test('by the form without a script are limited as well, and the reader is told so', async () => {
    const { sendForm, store } = await limited({ votesPerHour: 1 });
    expect((await sendForm()).status).toBe(303);
    const response = await sendForm();
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('3600');
    expect(await response.text()).toContain('wurde nicht gesendet');
    expect(await store.count()).toBe(1);
  });
});

describe('what connects the events of a reader', () => {
  const keys = { sid: '5'.repeat(16), vid: '6'.repeat(16) };
  const agent = (name: string) => ({ 'user-agent': name });
  const kept = async (store: EventStore) =>
    (await Array.fromAsync(store.events())).map(({ sid, vid }) => ({ sid, vid }));

  test('is what was sent, unless the site says how it records', async () => {
    const { send, store } = await limited();
    await send({ ...read(), ...keys });
    expect(await kept(store)).toEqual([keys]);
  });

  test('is nothing but the page in mode "page", and the tab in mode "tab"', async () => {
    for (const [recording, expected] of [
      ['page', {}],
      ['tab', { sid: keys.sid }],
    ] as const) {
      const { send, store } = await limited({ recording });
      await send({ ...read(), ...keys });
      expect(await kept(store)).toEqual([{ sid: undefined, vid: undefined, ...expected }]);
    }
  });

  test('is a number of address, browser and day in mode "day", which nobody can send, and another one tomorrow', async () => {
    const { send, store, time } = await limited({ recording: 'day' });
    await send([{ ...read(), ...keys }, read()], '203.0.113.7', agent('Firefox/145'));
    await send(read(), '203.0.113.8', agent('Firefox/145'));
    await send(read(), '203.0.113.7', agent('Firefox/146'));
    time.now += 24 * 60 * minute;
    await send(read(), '203.0.113.7', agent('Firefox/145'));
    const ids = (await kept(store)).map(({ sid, vid }) => {
      expect(sid).toBeUndefined();
      expect(vid).toMatch(/^[0-9a-f]{16}$/);
      return vid;
    });
    expect(ids[0]).toBe(ids[1]);
    expect(ids).not.toContain(keys.vid);
    expect(new Set(ids).size).toBe(4);
  });

  test('is only the page in mode "day" when the address is not the reader’s', async () => {
    const { send, store } = await limited({ recording: 'day' });
    await send(read(), '127.0.0.1');
    expect(await kept(store)).toEqual([{ sid: undefined, vid: undefined }]);
  });

  test('is another number in every program: the salt is nowhere but in its memory', async () => {
    const ids = [];
    for (let program = 0; program < 2; program++) {
      const { send, store } = await limited({ recording: 'day' });
      await send(read());
      ids.push((await kept(store))[0]?.vid);
    }
    expect(ids[0]).not.toBe(ids[1]);
  });
});
