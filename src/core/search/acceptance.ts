import type { SearchEngine } from './create-search.ts';
import type { FrontArticle } from './front-index.ts';
import type { Ranking } from './rank-articles.ts';

/** An article must be among so many, or a reader on a phone does not see it. */
export const acceptedPlaces = 3;

/** An article that stands above the one that should be found. */
export interface Rival {
  article: string;
  title: string;
  /** Words of the query that speak more for it, as they were typed; the one that does most comes first. */
  words: readonly string[];
  /** Whether its title or its questions are more like the query. */
  byTitle: boolean;
}

/** A query that does not find its article. */
export interface Shortfall {
  query: string;
  article: string;
  /** Place of the article, from 1; null when it is not found at all. */
  place: number | null;
  /** How sure the search is of another article, 0–1. */
  confidence: number;
  /** Whether the page says that it has no answer. */
  silent: boolean;
  /** What stands above it, the best first, at most three. */
  rivals: readonly Rival[];
}

/** @returns undefined when the article is among the first three */
export async function shortfallOf(
  { query, article }: { query: string; article: string },
  { rank, search }: Pick<SearchEngine, 'rank' | 'search'>,
  articles: readonly Pick<FrontArticle, 'article' | 'title'>[],
): Promise<Shortfall | undefined> {
  const ranking = await rank(query);
  const { ranked, confidence } = ranking;
  const at = ranked.findIndex(({ number }) => articles[number]?.article === article);
  if (at >= 0 && at < acceptedPlaces) return undefined;
  const own = articles.findIndex((one) => one.article === article);
  const rivals = ranked
    .slice(0, acceptedPlaces)
    .map(({ number }) => rivalOf(number, own, ranking, articles));
  const { verdict } = await search(query);
  const place = at < 0 ? null : at + 1;
  return { query, article, place, confidence, silent: verdict === 'none', rivals };
}

/** Words that tell hardly more for one article than for the other are not named. Share of the greatest difference. */
const worthNaming = 0.25;
const mostWords = 3;

function rivalOf(
  rival: number,
  own: number,
  { plan, byTerm, byTitle }: Pick<Ranking, 'plan' | 'byTerm' | 'byTitle'>,
  articles: readonly Pick<FrontArticle, 'article' | 'title'>[],
): Rival {
  const ahead = (scores: Float64Array | undefined) => (scores?.[rival] ?? 0) - (scores?.[own] ?? 0);
  const words = plan.terms
    .map(({ word }, at) => ({ word, ahead: ahead(byTerm[at]) }))
    .sort((a, b) => b.ahead - a.ahead);
  const least = Math.max(0, (words[0]?.ahead ?? 0) * worthNaming);
  const { article = '', title = '' } = articles[rival] ?? {};
  return {
    article,
    title,
    words: words
      .filter((one) => one.ahead > least)
      .slice(0, mostWords)
      .map(({ word }) => word),
    byTitle: ahead(byTitle) > 0,
  };
}
