import type { FrontIndex } from './front-index.ts';
import type { FrontWords } from './front-words.ts';
import type { FullText } from './full-text.ts';
import type { Language } from './language.ts';
import { planQuery, type QueryPlan, type QueryTerm } from './plan-query.ts';
import { idealScore, scoreTerm } from './score-words.ts';
import { splitWords } from './split-words.ts';

export interface RankedArticle {
  /** Place in the front index. */
  number: number;
  score: number;
}

/** What a query came to, with everything that was decided on the way: what `--explain` prints. */
export interface Ranking {
  plan: QueryPlan;
  /** What each term gave each article, in the order of the plan's terms. */
  byTerm: readonly Float64Array[];
  /** Articles with any score, the best first. */
  ranked: readonly RankedArticle[];
  /** What an article would get that answers every word. */
  ideal: number;
}

/**
 * Pagefind's share beside the front index. Measured best between 0.25 and 0.5 in both languages: its prefixes and its
 * longer text help, its missing sense of German compounds does not.
 */
const fullTextShare = 0.35;
/** A title that is typed word for word is what was looked for: nothing may stand above it. */
const exactTitleBonus = 1_000;

/** What stays the same from query to query. */
export interface RankingSetup {
  index: FrontIndex;
  words: FrontWords;
  language: Language;
  fullText?: FullText | undefined;
}

/** One search per word, the scores added. */
export async function rankArticles(query: string, setup: RankingSetup): Promise<Ranking> {
  const { index, words, language, fullText } = setup;
  const plan = planQuery(query, language, words);
  const pages = new Map(index.articles.map(({ page }, number) => [page, number]));
  const byTerm = await Promise.all(
    plan.terms.map(async (term) => {
      const scores = scoreTerm(term, words);
      for (const { page, score } of await findPages(term, fullText)) {
        const number = pages.get(page);
        if (number !== undefined) {
          scores[number] = (scores[number] ?? 0) + fullTextShare * term.weight * score;
        }
      }
      return scores;
    }),
  );
  const total = new Float64Array(index.articles.length);
  for (const scores of byTerm) {
    for (let at = 0; at < total.length; at++) total[at] = (total[at] ?? 0) + (scores[at] ?? 0);
  }
  for (const number of exactTitles(query, setup)) {
    total[number] = (total[number] ?? 0) + exactTitleBonus;
  }
  const ranked = [...total]
    .map((score, number) => ({ number, score }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.number - b.number);
  const ideal = plan.terms.reduce((sum, term) => sum + idealScore(term, words), 0);
  return { plan, byTerm, ranked, ideal };
}

/** A chunk of the full text that cannot be loaded leaves a word to the front index: worse, but still an answer. */
async function findPages(term: QueryTerm, fullText: FullText | undefined) {
  try {
    return (await fullText?.find(term.searched)) ?? [];
  } catch {
    return [];
  }
}

function exactTitles(query: string, { index, language }: RankingSetup): number[] {
  const same = (text: string) => splitWords(language.fold(text)).join(' ');
  const typed = same(query);
  if (typed === '') return [];
  return index.articles.flatMap(({ title }, number) => (same(title) === typed ? [number] : []));
}
