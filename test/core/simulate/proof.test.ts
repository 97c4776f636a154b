import { expect, test } from 'vitest';
import { type Check, holds } from '../../../src/core/simulate/check.ts';
import { proveGaps } from '../../../src/core/simulate/prove-gaps.ts';
import { proveRanking } from '../../../src/core/simulate/prove-ranking.ts';
import { falseAlarmsPerYear } from '../../../src/core/simulate/simulate-alarms.ts';
import { unchangedAnnounced } from '../../../src/core/simulate/simulate-edits.ts';
import { randomStream } from '../../../src/core/stats/random-stream.ts';

const missed = (checks: readonly Check[]) => checks.filter((check) => !holds(check));

/* The short form of `npm run simulate`: fewer runs against the same bars. */

test('the ranking agrees with the truth, better than simpler methods', () => {
  const { checks, orders } = proveRanking({ runs: 2, seed: 1 });
  expect(missed(checks)).toEqual([]);
  expect(checks.length).toBeGreaterThan(10);
  // What means nothing must come out as nothing: else the simulation measures itself.
  expect(Math.abs(orders.views?.tau ?? 1)).toBeLessThan(0.1);
}, 60_000);

test('missing topics are found among others', () => {
  const { found } = proveGaps({ runs: 1, seed: 1, journeys: 4_000 });
  const [apart] = found;
  expect(apart?.methods.topics).toBeGreaterThanOrEqual(0.8);
  expect(apart?.methods['queries asked most']).toBeLessThan(0.5);
}, 60_000);

test('an article that nobody changed is hardly ever called better or worse', () => {
  expect(unchangedAnnounced(400, randomStream(1, 'edits'))).toBeLessThanOrEqual(0.03);
});

test('a tag of which nothing changes hardly ever raises an alarm', () => {
  expect(falseAlarmsPerYear(3, 4, randomStream(1, 'alarms'))).toBeLessThanOrEqual(2.5);
});

test('the same seed gives the same numbers', () => {
  const once = () => unchangedAnnounced(50, randomStream(7, 'again'));
  expect(once()).toBe(once());
});
