import type { Chain, ChainSearch } from '../insights/chains.ts';
import type { CountedChain, CountedSearch, SearchCount } from './day-roll-up.ts';

const hourMs = 3_600_000;

/** What each journey searched for, without its key; those of one hour who searched for the same are one row. */
export function countSearches(chains: readonly Chain[]): SearchCount[] {
  const rows = new Map<string, SearchCount>();
  for (const [first, ...others] of Map.groupBy(chains, ({ journey }) => journey).values()) {
    if (first === undefined) continue;
    const hour = Math.floor(first.searches[0].t / hourMs) * hourMs;
    addSearches(rows, {
      hour,
      people: 1,
      chains: [countedChain(first, hour), ...others.map((chain) => countedChain(chain, hour))],
    });
  }
  return inOrder(rows);
}

/** Joins rows that say the same. */
export function addSearches(rows: Map<string, SearchCount>, row: SearchCount): void {
  const key = `${row.hour} ${JSON.stringify(row.chains)}`;
  const same = rows.get(key);
  if (same === undefined) rows.set(key, row);
  else same.people += row.people;
}

/** By the hour, then by what was searched: the same events give the same rows in the same order. */
export function inOrder(rows: ReadonlyMap<string, SearchCount>): SearchCount[] {
  return [...rows]
    .sort(([a, x], [b, y]) => x.hour - y.hour || (a < b ? -1 : 1))
    .map(([, row]) => row);
}

function countedChain(
  { outcome, searches: [first, ...others] }: Chain,
  hour: number,
): CountedChain {
  return {
    outcome,
    searches: [countedSearch(first, hour), ...others.map((search) => countedSearch(search, hour))],
  };
}

function countedSearch(
  { qid: _, t, places = [], ...search }: ChainSearch,
  hour: number,
): CountedSearch {
  return { ...search, places, hour: Math.floor((t - hour) / hourMs) };
}
