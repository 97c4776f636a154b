import { normaliseQuery } from '../events/normalise-query.ts';
import type { Chain, ChainOutcome } from '../insights/chains.ts';
import { compareText } from '../insights/effectiveness-order.ts';
import { addSupport, emptySupport, mayBeShown, type Support } from '../insights/support.ts';
import type { Search } from './outcome.ts';

/** A query that the search could learn, with what speaks for it. */
export interface LearnedProposal {
  query: string;
  locale: string;
  /** `<collection>/<locale>/<slug>`: the article that people ended with. */
  article: string;
  /** Journeys that ended with the article, and all that ended with any. */
  people: number;
  ofPeople: number;
  /** Where the search puts the article now, from 1; null when it does not find it. */
  place: number | null;
}

export interface ProposalSettings {
  /** Questions that each article has already: its title, `alsoAsked` and what was learned. */
  known: ReadonlyMap<string, readonly string[]>;
  /** Undefined for a language that the site does not have. */
  searchOf(locale: string): Promise<Search | undefined>;
  /** Distinct journeys that must have ended with the article; below 3 it counts as 3. */
  k: number;
}

/** How a chain of searches ends for somebody who was helped, as far as one can see. */
const helped: ReadonlySet<ChainOutcome> = new Set(['answered', 'confirmed', 'page_click']);

/** Below this share the query means more than one thing, and learning it would do harm to the others. */
const leastAgreed = 0.6;

/**
 * Queries after which people opened an article and stayed, and which the search does not put first by itself. A chain
 * teaches all its wordings: whoever found nothing with the first and the answer with the third meant the same by both.
 */
export async function proposeLearned(
  chains: readonly Chain[],
  { known, searchOf, k }: ProposalSettings,
): Promise<LearnedProposal[]> {
  const proposals: LearnedProposal[] = [];
  for (const [key, endings] of endingsByQuery(chains)) {
    const [locale = '', query = ''] = key.split('\n');
    const [article, support] = mostEnded(endings);
    const all = new Set([...endings.values()].flatMap(({ journeys }) => [...journeys]));
    if (!mayBeShown(support, k) || support.journeys.size < leastAgreed * all.size) continue;
    const has = known.get(article)?.some((text) => normaliseQuery(text) === query) ?? true;
    if (has || article.split('/')[1] !== locale) continue;
    const search = await searchOf(locale);
    if (!search) continue;
    const { hits } = await search(query);
    const at = hits.findIndex((hit) => hit.article === article);
    if (at === 0) continue;
    proposals.push({
      query,
      locale,
      article,
      people: support.journeys.size,
      ofPeople: all.size,
      place: at < 0 ? null : at + 1,
    });
  }
  return proposals.sort((a, b) => b.people - a.people || compareText(a.query, b.query));
}

/** For each query (`<locale>\n<query>`) the articles that its chains ended with, and who. */
function endingsByQuery(chains: readonly Chain[]): Map<string, Map<string, Support>> {
  const queries = new Map<string, Map<string, Support>>();
  for (const { journey, searches, outcome, lastClick } of chains) {
    if (lastClick === undefined || !helped.has(outcome)) continue;
    for (const { q, loc, day } of searches) {
      // What scrubbing has taken out would be learned as a word.
      if (q === '' || q.includes('⟨')) continue;
      const key = `${loc}\n${q}`;
      const endings = queries.get(key) ?? new Map<string, Support>();
      const support = endings.get(lastClick) ?? emptySupport();
      addSupport(support, journey, day);
      queries.set(key, endings.set(lastClick, support));
    }
  }
  return queries;
}

function mostEnded(endings: ReadonlyMap<string, Support>): [article: string, Support] {
  return [...endings].reduce((best, next) =>
    next[1].journeys.size > best[1].journeys.size ? next : best,
  );
}
