import { isDeepStrictEqual } from 'node:util';
import type { Facts } from '../../src/core/content/facts.ts';

/** The facts that say something else than before, were added, or are gone; also where a group of countries changed. */
export function changedFacts(before: Facts, now: Facts): string[] {
  const groups = !isDeepStrictEqual(
    [before.home, before.countryGroups],
    [now.home, now.countryGroups],
  );
  const ids = [...new Set([...Object.keys(before.facts), ...Object.keys(now.facts)])];
  return ids.filter(
    (id) =>
      !isDeepStrictEqual(before.facts[id], now.facts[id]) ||
      (groups && now.facts[id]?.countries !== undefined),
  );
}
