import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { searchInTwoSteps } from '../../src/browser/two-steps.ts';
import type { SearchOutcome } from '../../src/core/search/outcome.ts';

const outcome = (confidence: number): SearchOutcome => ({
  query: 'parcel',
  verdict: 'maybe',
  confidence,
  hits: [],
  collections: {},
});
const after = (ms: number, value: SearchOutcome) => () =>
  new Promise<SearchOutcome>((resolve) => setTimeout(resolve, ms, value));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a whole answer that comes at once is the only one', async () => {
  const early = vi.fn();
  const answer = searchInTwoSteps(
    { front: after(0, outcome(0.1)), whole: after(10, outcome(0.2)) },
    'parcel',
    early,
  );
  await vi.runAllTimersAsync();
  expect((await answer).confidence).toBe(0.2);
  expect(early).not.toHaveBeenCalled();
});

test('while the full text is on its way, the front index answers', async () => {
  const early = vi.fn();
  const answer = searchInTwoSteps(
    { front: after(5, outcome(0.1)), whole: after(3000, outcome(0.2)) },
    'parcel',
    early,
  );
  await vi.advanceTimersByTimeAsync(100);
  expect(early).toHaveBeenCalledWith(outcome(0.1));
  await vi.runAllTimersAsync();
  expect((await answer).confidence).toBe(0.2);
});

test('the full text is not begun before the first answer is there', async () => {
  const whole = vi.fn(after(0, outcome(0.2)));
  const answer = searchInTwoSteps({ front: after(200, outcome(0.1)), whole }, 'parcel', vi.fn());
  await vi.advanceTimersByTimeAsync(150);
  expect(whole).not.toHaveBeenCalled();
  await vi.runAllTimersAsync();
  await answer;
  expect(whole).toHaveBeenCalledTimes(1);
});

test('a whole answer that fails leaves the first one', async () => {
  const broken = () => Promise.reject(new Error('offline'));
  const front = async () => outcome(0.1);
  expect(await searchInTwoSteps({ front, whole: broken }, 'parcel', vi.fn())).toEqual(outcome(0.1));
  expect(await searchInTwoSteps({ front, whole: broken }, 'parcel')).toEqual(outcome(0.1));
});
