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
  expect(await withPatience(Promise.resolve(ready), 700).find('parcel')).toEqual(found);
  expect(vi.getTimerCount()).toBe(0);
});

test('full text that does not come in time is left out, and used once it is there', async () => {
  let arrive: (fullText: FullText) => void = () => {};
  const fullText = withPatience(new Promise((resolve) => (arrive = resolve)), 700);
  const first = fullText.find('parcel');
  await vi.advanceTimersByTimeAsync(700);
  expect(await first).toEqual([]);
  arrive(ready);
  expect(await fullText.find('parcel')).toEqual(found);
});

test('an answer that never comes is left out too', async () => {
  const fullText = withPatience(Promise.resolve({ find: () => never, read: () => never }), 700);
  const both = Promise.all([fullText.find('parcel'), fullText.read('en_1')]);
  await vi.advanceTimersByTimeAsync(700);
  expect(await both).toEqual([[], []]);
});

test('full text that failed to load, or that there is none of, is empty', async () => {
  expect(await withPatience(Promise.reject(new Error('offline')), 700).find('parcel')).toEqual([]);
  expect(await withPatience(Promise.resolve(undefined), 700).read('en_1')).toEqual([]);
});
