import type { Wording } from './common-wording.ts';
import { addSearches, inOrder } from './count-searches.ts';
import type { CountedChain, CountedSearch, DayRollUp, SearchCount } from './day-roll-up.ts';

/**
 * What may be kept of a day when its single events go: all counts, but no comment, no rare query, and nothing that
 * connects the different things that one journey searched for. A rare query is counted under the common one that is
 * most like it, and without its words where none is.
 */
export function settleDay(rollUp: DayRollUp, wording: Wording): DayRollUp {
  const rows = new Map<string, SearchCount>();
  for (const { hour, people, chains } of rollUp.searches) {
    const settled = chains.map((chain) => settleChain(chain, wording));
    // The same thing asked again and again stays one journey's doing, or noise would pass for demand.
    for (const [first, ...again] of Map.groupBy(settled, (chain) => JSON.stringify(chain)).values())
      if (first !== undefined) addSearches(rows, { hour, people, chains: [first, ...again] });
  }
  return { ...rollUp, comments: [], searches: inOrder(rows) };
}

function settleChain({ outcome, searches }: CountedChain, wording: Wording): CountedChain {
  return {
    outcome,
    searches: searches.map((search) => ({
      ...search,
      q: wording(search.loc, search.q),
    })) as [CountedSearch, ...CountedSearch[]],
  };
}
