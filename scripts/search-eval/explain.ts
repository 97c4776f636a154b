import type { SearchEngine } from '../../src/core/search/create-search.ts';
import type { FrontIndex } from '../../src/core/search/front-index.ts';

/** Articles shown; the right one is shown too, wherever it stands. */
const shown = 3;

/** What a query was understood as, and which word gave which article how much. */
export async function explainQuery(
  query: string,
  engine: SearchEngine,
  index: Pick<FrontIndex, 'articles'>,
  right?: string,
) {
  const { plan, byTerm, byTitle, byPhrasing, ranked, ideal, confidence } = await engine.rank(query);
  const listed = ranked.filter(
    ({ number }, place) => place < shown || index.articles[number]?.article === right,
  );
  return {
    query,
    ...(right === undefined ? {} : { right }),
    ...(plan.corrected === undefined ? {} : { corrected: plan.corrected }),
    confidence: round(confidence),
    ideal: round(ideal),
    terms: plan.terms.map(({ word, searched, match, weight, alternatives }) => ({
      word,
      searched,
      match,
      weight,
      alternatives: Object.fromEntries(
        [...alternatives].map(([stem, share]) => [stem, round(share)]),
      ),
    })),
    articles: listed.map(({ number, score }) => ({
      place: ranked.findIndex((other) => other.number === number) + 1,
      article: index.articles[number]?.article,
      score: round(score),
      title: round(byTitle[number] ?? 0),
      phrasing: round(byPhrasing[number] ?? 0),
      words: Object.fromEntries(
        plan.terms
          .map(({ word }, at) => [word, round(byTerm[at]?.[number] ?? 0)] as const)
          .filter(([, value]) => value > 0),
      ),
    })),
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
