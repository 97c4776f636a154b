import { expect, test } from 'vitest';
import type { Chain } from '../../../src/core/insights/chains.ts';
import { isNoise } from '../../../src/core/insights/is-noise.ts';

test('a topic that many thousands ask for in their own time is no noise', () => {
  const chains = Array.from({ length: 200_000 }, (_, at) => chain(`journey-${at}`, at * 60_000));
  expect(isNoise(chains)).toBe(false);
});

test('what one reader asks more often than all others is noise', () => {
  const chains = ['a', 'a', 'a', 'b'].map((journey, at) => chain(journey, at * 86_400_000));
  expect(isNoise(chains)).toBe(true);
});

test('the same words many times within an hour are noise, whoever sends them', () => {
  const chains = Array.from({ length: 12 }, (_, at) => chain(`journey-${at}`, at * 60_000));
  expect(isNoise(chains)).toBe(true);
});

function chain(journey: string, t: number): Chain {
  const day = new Date(t).toISOString().slice(0, 10);
  const search = { q: 'wo ist mein paket', n: 3, qid: '', t, day, loc: 'de', clicks: [] };
  return { journey, searches: [search], outcome: 'no_click', lastClick: undefined };
}
