import { dayInZone } from '../../src/core/events/day-in-zone.ts';
import { normaliseQuery } from '../../src/core/events/normalise-query.ts';
import { scrubQuery } from '../../src/core/events/scrub-query.ts';
import type { Chain } from '../../src/core/insights/chains.ts';
import type { Sighting } from '../../src/core/insights/claim-article.ts';
import type { SearchEngine } from '../../src/core/search/create-search.ts';
import { answersShown } from '../../src/core/search/outcome.ts';

const fourWeeks = 28 * 86_400_000;
/** Any Monday: days are counted, dates are not looked at. */
const start = Date.UTC(2026, 0, 5, 9);

/** What a log would hold if each of the queries were one reader's only search, spread over four weeks. */
export interface QueryLog {
  chains: Chain[];
  /** What the search makes of each query, by normalised query. */
  sightings: Map<string, Sighting>;
}

/** Asks the search each query as a reader would; nobody opens a result. */
export async function logQueries(
  queries: readonly { id: string; utterance: string }[],
  engine: SearchEngine,
  locale: string,
): Promise<QueryLog> {
  const chains: Chain[] = [];
  const sightings = new Map<string, Sighting>();
  for (const [index, { id, utterance }] of queries.entries()) {
    const outcome = await engine.search(utterance);
    const q = normaliseQuery(scrubQuery(utterance));
    const n = answersShown(outcome);
    const t = start + Math.floor((index * fourWeeks) / queries.length);
    sightings.set(q, { confidence: outcome.confidence, hits: outcome.hits });
    const search = { q, n, qid: id, t, day: dayInZone(t, 'UTC'), loc: locale, clicks: [] };
    chains.push({
      journey: id,
      searches: [search],
      outcome: n === 0 ? 'no_result' : 'no_click',
      lastClick: undefined,
    });
  }
  return { chains, sightings };
}
