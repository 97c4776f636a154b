import { addSupport, emptySupport, mayBeShown, type Support } from '../insights/support.ts';
import type { DayRollUp } from './day-roll-up.ts';

/** Queries by language. */
export type CommonQueries = ReadonlyMap<string, ReadonlySet<string>>;

/** Journeys that must have typed a query before it is kept beyond the single events: as many as before it is shown. */
const leastPeople = 5;

/**
 * The queries that are no one's own: at least five journeys typed them, on at least two days.
 *
 * @param days roll-ups to look at, in any order
 */
export async function commonQueries(
  days: AsyncIterable<DayRollUp> | Iterable<DayRollUp>,
): Promise<CommonQueries> {
  const supports = new Map<string, Map<string, Support>>();
  for await (const { day, searches } of days) {
    searches.forEach(({ people, chains }, number) => {
      const asked = chains.flatMap((chain) => chain.searches);
      for (const { loc, q } of asked) {
        const queries = supports.get(loc) ?? new Map<string, Support>();
        const support = queries.get(q) ?? emptySupport();
        supports.set(loc, queries.set(q, support));
        // More people than needed change nothing.
        for (let person = 0; person < Math.min(people, leastPeople); person++)
          if (support.journeys.size < leastPeople || support.days.size < 2)
            addSupport(support, `${day}/${number}/${person}`, day);
      }
    });
  }
  return new Map(
    [...supports].map(([loc, queries]) => [
      loc,
      new Set(
        [...queries]
          .filter(([q, support]) => q !== '' && mayBeShown(support, leastPeople))
          .map(([q]) => q),
      ),
    ]),
  );
}
