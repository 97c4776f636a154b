import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withPatience } from '../../src/browser/search-patience.ts';
import type { FullText } from '../../src/core/search/full-text.ts';

const found = [{ page: 'en_1', score: 1 }];
const ready: FullText = { find: async () => found, read: async () => [] };
const never = new Promise<never>(() => {});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('full text that is there is used', async () => {
  expect(await withPatience(async () => ready, 700).find('parcel')).toEqual(found);
  expect(vi.getTimerCount()).toBe(0);
});

test('full text that does not come in time is left out, and used once it is there', async () => {
  let arrive: (fullText: FullText) => void = () => {};
  const fullText = withPatience(() => new Promise((resolve) => (arrive = resolve)), 700);
  const first = fullText.find('parcel');
  await vi.advanceTimersByTimeAsync(700);
  expect(await first).toEqual([]);
  arrive(ready);
  expect(await fullText.find('parcel')).toEqual(found);
});

test('an answer that never comes is left out too', async () => {
  const fullText = withPatience(async () => ({ find: () => never, read: () => never }), 700);
  const both = Promise.all([fullText.find('parcel'), fullText.read('en_1')]);
  await vi.advanceTimersByTimeAsync(700);
  expect(await both).toEqual([[], []]);
});

test('full text that failed to load, or that there is none of, is empty', async () => {
  const offline = withPatience(() => Promise.reject(new Error('offline')), 700);
  expect(await offline.find('parcel')).toEqual([]);
  expect(await withPatience(async () => undefined, 700).read('en_1')).toEqual([]);
});

test('full text is loaded at the first search, once, and again only after it has failed', async () => {
  const open = vi.fn(async () => ready);
  open.mockRejectedValueOnce(new Error('offline'));
  const fullText = withPatience(open, 700);
  expect(open).not.toHaveBeenCalled();
  expect(await fullText.find('parcel')).toEqual([]);
  expect(await fullText.find('parcel')).toEqual(found);
  expect(await fullText.find('parcel')).toEqual(found);
  expect(open).toHaveBeenCalledTimes(2);
});
