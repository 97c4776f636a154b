import { expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { createReopeningStore } from '../../src/store/reopening-store.ts';
import { storedEvent } from '../core/events/sample-events.ts';

function place() {
  const state = { now: 0, there: false, tries: 0 };
  const open = async () => {
    state.tries += 1;
    if (!state.there) throw new Error(`away ${state.tries}`);
    return openStore('sqlite::memory:');
  };
  return { state, store: createReopeningStore(open, new Error('away'), () => state.now) };
}

test('a store that is away is asked for again after five seconds, and rejects with the last reason meanwhile', async () => {
  const { state, store } = place();
  await expect(store.ping()).rejects.toThrow('away');
  state.now = 4999;
  await expect(store.count()).rejects.toThrow('away');
  expect(state.tries).toBe(0);
  state.now = 5000;
  await expect(store.append([])).rejects.toThrow('away 1');
  state.now = 9999;
  await expect(Array.fromAsync(store.events())).rejects.toThrow('away 1');
  expect(state.tries).toBe(1);
});

test('a store that has come back is opened once and used', async () => {
  const { state, store } = place();
  state.there = true;
  state.now = 5000;
  const event = storedEvent({ type: 'read' });
  await Promise.all([
    store.ping(),
    store.append([event]),
    store.countRefusals(event.day, 'bad-json', 1),
  ]);
  expect(state.tries).toBe(1);
  expect(await Array.fromAsync(store.events())).toEqual([event]);
  expect(await store.count()).toBe(1);
  expect(await store.refusals()).toHaveLength(1);
  await store.close();
  await expect(store.ping()).rejects.toThrow();
});

test('a store that never came is closed without a word, and stays closed', async () => {
  const { state, store } = place();
  await store.close();
  state.there = true;
  state.now = 60_000;
  await expect(store.ping()).rejects.toThrow('away');
  expect(state.tries).toBe(0);
});
