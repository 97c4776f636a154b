import { expect, test } from 'vitest';
import { Sender, type SenderEffects } from '../../src/browser/sender.ts';

function setUp(statuses: (number | 'down')[], enabled = true, tab?: () => string) {
  const log = { posted: [] as string[], beacons: [] as string[], waits: [] as number[] };
  let ids = 0;
  const effects: SenderEffects = {
    post: async (body) => {
      log.posted.push(body);
      const status = statuses.shift() ?? 204;
      if (status === 'down') throw new TypeError('Failed to fetch');
      return status;
    },
    beacon: (body) => log.beacons.push(body) > 0,
    wait: async (ms) => void log.waits.push(ms),
    uuid: () => `id-${++ids}`,
    tab,
  };
  const common = { v: 1, pv: '00000000000000aa', loc: 'de', dev: 'phone', bot: false } as const;
  return { log, sender: new Sender(effects, common, enabled) };
}

test('an event is stored when the collector says so, and carries what the page knows', async () => {
  const { sender, log } = setUp([204]);
  expect(await sender.send({ type: 'read' })).toBe('stored');
  expect(JSON.parse(log.posted[0] ?? '')).toEqual({
    v: 1,
    pv: '00000000000000aa',
    loc: 'de',
    dev: 'phone',
    bot: false,
    type: 'read',
    id: 'id-1',
  });
});

test('a collector that is busy or away is asked again, with the same id, and only twice', async () => {
  const { sender, log } = setUp([503, 'down', 500, 204]);
  expect(await sender.send({ type: 'read' })).toBe('unreachable');
  expect(log.waits).toEqual([1500, 8000]);
  expect(new Set(log.posted).size).toBe(1);
});

test('a collector that takes no more from this connection is not pressed: once more on leaving, and not before', async () => {
  const { sender, log } = setUp([429, 204]);
  expect(await sender.send({ type: 'vote', art: 'shipping/de/lost', value: 1 })).toBe('too-many');
  expect([log.posted.length, log.waits]).toEqual([1, []]);
  sender.leave();
  expect(JSON.parse(log.beacons[0] ?? '')).toMatchObject([{ id: 'id-1', value: 1 }]);
});

test('a vote that did not arrive never comes after the one that took its place', async () => {
  const { sender, log } = setUp([429, 204]);
  await sender.send({ type: 'vote', art: 'shipping/de/lost', value: 1 });
  expect(await sender.send({ type: 'vote', art: 'shipping/de/lost', value: -1 })).toBe('stored');
  sender.leave();
  expect(log.beacons).toEqual([]);
});

test('nor does one that is still being tried again', async () => {
  const { sender, log } = setUp(['down', 204, 204]);
  const yes = sender.send({ type: 'vote', art: 'shipping/de/lost', value: 1 });
  const no = sender.send({ type: 'vote', art: 'shipping/de/lost', value: -1 });
  expect(await Promise.all([yes, no])).toEqual(['superseded', 'stored']);
  expect(log.posted.map((body) => JSON.parse(body).value)).toEqual([1, -1]);
});

test('a refusal is final: it is not tried again', async () => {
  const { sender, log } = setUp([400]);
  expect(await sender.send({ type: 'read' })).toBe('refused');
  expect(log.posted).toHaveLength(1);
});

test('on leaving, what has no answer yet goes once more in one beacon', async () => {
  const { sender, log } = setUp(['down', 'down', 'down', 204]);
  await sender.send({ type: 'read' });
  await sender.send({ type: 'read' });
  sender.leave();
  expect(log.beacons).toHaveLength(1);
  expect(JSON.parse(log.beacons[0] ?? '')).toMatchObject([{ id: 'id-1', type: 'read' }]);
});

test('when everything has arrived, leaving sends nothing', async () => {
  const { sender, log } = setUp([204]);
  await sender.send({ type: 'read' });
  sender.leave();
  expect(log.beacons).toEqual([]);
});

test('a reader who objects is not recorded, and is told so', async () => {
  const { sender, log } = setUp([], false);
  expect(await sender.send({ type: 'read' })).toBe('not-recorded');
  expect(log.posted).toEqual([]);
});

test('an event carries the number of the tab only where the site asks for one', async () => {
  const { log, sender } = setUp([204], true, () => '00000000000000bb');
  await sender.send({ type: 'read' });
  expect(JSON.parse(log.posted[0] ?? '')).toMatchObject({ sid: '00000000000000bb' });
});
