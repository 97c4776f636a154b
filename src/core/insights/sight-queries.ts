import type { Chain } from './chains.ts';
import type { Sighting } from './claim-article.ts';
import { compareText } from './effectiveness-order.ts';

/** Asks the search of a language a query; `undefined` for a language that the site does not have. */
export type AskSearch = (locale: string, query: string) => Promise<Sighting | undefined>;

export interface Sightings {
  sightingOf(locale: string, query: string): Sighting | undefined;
  /** Different queries that were not asked again: the rarest. */
  left: number;
}

/** So many different queries are asked again at most; more take minutes and are too rare to be shown anyway. */
const mostQueries = 4_000;

/** Less sure than this in its own language, a query is asked in the others as well: it may be one of theirs. */
const unsure = 0.5;

/**
 * Asks today's search what readers asked, the most frequent queries first: what the report says of a topic is then what
 * a reader would meet now, not what the page noted when it was asked.
 *
 * @param locales languages of the site's articles
 */
export async function sightQueries(
  chains: readonly Chain[],
  ask: AskSearch,
  locales: readonly string[],
): Promise<Sightings> {
  const counts = new Map<string, { locale: string; query: string; count: number }>();
  for (const { searches } of chains) {
    for (const { loc: locale, q: query } of searches) {
      const entry = counts.get(`${locale} ${query}`) ?? { locale, query, count: 0 };
      entry.count++;
      counts.set(`${locale} ${query}`, entry);
    }
  }
  const ordered = [...counts.values()].sort(
    (a, b) => b.count - a.count || compareText(a.locale + a.query, b.locale + b.query),
  );
  const sightings = new Map<string, Sighting>();
  const sight = async (locale: string, query: string) => {
    const sighting = await ask(locale, query);
    if (sighting !== undefined) sightings.set(`${locale} ${query}`, sighting);
    return sighting;
  };
  for (const { locale, query } of ordered.slice(0, mostQueries)) {
    const own = await sight(locale, query);
    if (own !== undefined && own.confidence >= unsure) continue;
    for (const other of locales) if (other !== locale) await sight(other, query);
  }
  return {
    sightingOf: (locale, query) => sightings.get(`${locale} ${query}`),
    left: Math.max(0, ordered.length - mostQueries),
  };
}
