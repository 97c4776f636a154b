import type { Chain } from './chains.ts';

const hour = 3_600_000;
const flood = { chains: 10, share: 0.8, hours: 1 };

/** From this share on, a topic is what one sender keeps asking. */
const oneSender = 0.5;

/**
 * Whether a topic is no demand but one sender: a person who asks again and again, or a program that types the same
 * words many times within an hour or two (it has a new key with each page, where only one page load can be followed).
 */
export function isNoise(chains: readonly Chain[]): boolean {
  if (chains.length < 2) return false;
  if (mostOf(chains.map(({ journey }) => journey)) > oneSender * chains.length) return true;
  if (chains.length < flood.chains) return false;
  const byQuery = Map.groupBy(chains, ({ searches }) => searches[0].q);
  return [...byQuery.values()].some((same) => {
    const hours = same
      .map(({ searches }) => Math.floor(searches[0].t / hour))
      .sort((a, b) => a - b);
    return busiest(hours, flood.hours) >= flood.share * chains.length;
  });
}

/** How often the most frequent value occurs. */
function mostOf(values: readonly string[]): number {
  const counts = new Map<string, number>();
  let most = 0;
  for (const value of values) {
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    most = Math.max(most, count);
  }
  return most;
}

/** The most hours, in order, that any span of this length holds: clock hours, because roll-ups know no more. */
function busiest(times: readonly number[], span: number): number {
  let first = 0;
  let most = 0;
  times.forEach((time, last) => {
    while (time - (times[first] ?? 0) > span) first++;
    most = Math.max(most, last - first + 1);
  });
  return most;
}
