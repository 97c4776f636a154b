import { existsSync } from 'node:fs';
import {
  addSupport,
  emptySupport,
  mayBeShown,
  type Support,
} from '../../src/core/insights/support.ts';
import type { DayRollUp } from '../../src/core/rollup/day-roll-up.ts';
import { openStore, parseDatabaseUrl } from '../../src/store/open-store.ts';
import type { AskedQuery, ReaderRecord } from './reader-record.ts';

/** Journeys that must have typed a query before it is shown, as in the report. */
const leastPeople = 5;

/**
 * What the daily roll-ups of a store know of readers' queries, where there is no report yet.
 * @returns undefined without a store, or with one that holds nothing that may be shown
 */
export async function recordOfStore(url: string): Promise<ReaderRecord | undefined> {
  const address = parseDatabaseUrl(url);
  // Asking is not recording: a file that is not there is not made.
  if (address.kind === 'sqlite' && !existsSync(address.file)) return undefined;
  const store = await openStore(url);
  try {
    const queries = await countQueries(store.rollUps());
    return queries.length === 0 ? undefined : { source: url, queries, topics: [] };
  } finally {
    await store.close();
  }
}

/** Every query that at least five journeys typed on two days, with how many did. */
export async function countQueries(
  days: AsyncIterable<DayRollUp> | Iterable<DayRollUp>,
): Promise<AskedQuery[]> {
  const counts = new Map<string, AskedQuery & { support: Support }>();
  for await (const { day, searches } of days)
    searches.forEach(({ people, chains }, row) => {
      for (const { loc, q } of chains.flatMap((chain) => chain.searches)) {
        const key = `${loc} ${q}`;
        const one = counts.get(key) ?? {
          query: q,
          locale: loc,
          count: 0,
          support: emptySupport(),
        };
        one.count += people;
        for (let person = 0; person < Math.min(people, leastPeople); person++)
          addSupport(one.support, `${day}/${row}/${person}`, day);
        counts.set(key, one);
      }
    });
  return [...counts.values()]
    .filter(({ query, support }) => query !== '' && mayBeShown(support, leastPeople))
    .map(({ support: _, ...query }) => query);
}
