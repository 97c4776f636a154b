import type { FrontIndex } from './front-index.ts';
import type { FullText } from './full-text.ts';
import { trustedCloseness } from './learned-trust.ts';
import {
  longestQuery,
  planQuery,
  type QueryContext,
  type QueryPlan,
  type QueryTerm,
} from './plan-query.ts';
import { scoreCollections } from './score-collections.ts';
import { scorePhrasings } from './score-phrasings.ts';
import {
  type AskedQuestions,
  type Questions,
  queryLength,
  scoreQuestions,
  typedExactly,
} from './score-questions.ts';
import { idealScore, scoreTerm } from './score-words.ts';
import { splitWords } from './split-words.ts';
import { stripReferences } from './strip-references.ts';

export interface RankedArticle {
  /** Place in the front index. */
  number: number;
  score: number;
}

/** What a query came to, with everything that was decided on the way: what `--explain` prints. */
export interface Ranking {
  plan: QueryPlan;
  /** What each term gave each article, in the order of the plan's terms; what its title and questions gave. */
  byTerm: readonly Float64Array[];
  byTitle: Float64Array;
  /** What the way of putting it gave each article. */
  byPhrasing: Float64Array;
  /** Articles with any score, the best first. */
  ranked: readonly RankedArticle[];
  /** Articles whose title, or else a question of theirs, was typed word for word. They stand first. */
  exact: readonly number[];
  /** What an article would get that answers every word. */
  ideal: number;
}

/**
 * Pagefind's share beside the front index. Measured best between 0.2 and 0.5 in both languages: its prefixes and its
 * longer text help, its missing sense of German compounds does not.
 */
const fullTextShare = 0.35;
/** What a title that is the question adds. Measured flat between 2 and 4. */
const titleShare = 2.5;
/** What the collection adds: enough to part equals. */
const collectionShare = 0.1;
/**
 * What a question adds that is nearly the query, from this cosine on. Farther questions add nothing: on shops whose
 * customers ask each thing in their own words, counting them like titles cost two first places in a hundred.
 */
const askedShare = 2;
const nearlyAsked = 0.5;
/**
 * What the nearest question adds as far as questions of this site can be trusted to speak for others, in place of title
 * and near question where it is more. Measured +3 points of R@1 with ten learned queries an article on an English shop
 * whose customers ask in similar words, +1 with three, and nothing lost on four shops whose customers do not. Flat
 * between 4 and 6. A logistic classifier over words and character grams gave less.
 */
const learnedShare = 4;
/** A title or a question that is typed word for word is what was looked for: nothing may stand above it. */
const exactBonus = 1_000;

/** What the way of putting the question adds. */
const phrasingShare = 1;

/** What stays the same from query to query. */
export interface RankingSetup extends QueryContext {
  index: FrontIndex;
  titles: Questions;
  asked: AskedQuestions;
  fullText?: FullText | undefined;
}

/** One search per word, the scores added. */
export async function rankArticles(query: string, setup: RankingSetup): Promise<Ranking> {
  const { index, words, titles, asked, language } = setup;
  const plan = planQuery(query, setup);
  const byTerm = await Promise.all(plan.terms.map((term) => scoreEverywhere(term, setup)));
  const byTitle = scoreByQuestions(plan.terms, setup);
  const byPhrasing = scorePhrasings(
    wordsOf(query, plan, setup),
    index.phrasings,
    index.articles.length,
    language,
  ).map((score) => phrasingShare * score);
  const total = Float64Array.from(
    byTitle,
    (title, number) =>
      title +
      (byPhrasing[number] ?? 0) +
      byTerm.reduce((sum, scores) => sum + evened(scores[number] ?? 0), 0),
  );
  const byCollection = scoreCollections(total, index.articles);
  const exactly = typedExactly(query, titles, language);
  const exact = exactly.length > 0 ? exactly : typedExactly(query, asked, language);
  const ranked = [...total]
    .map((score, number) => ({ number, score }))
    .filter(({ score }) => score > 0)
    .map(({ score, number }) => ({
      number,
      score:
        score +
        collectionShare * (byCollection[number] ?? 0) +
        (exact.includes(number) ? exactBonus : 0),
    }))
    .sort((a, b) => b.score - a.score || a.number - b.number);
  const ideal = plan.terms.reduce((sum, term) => sum + idealScore(term, words), 0);
  return { plan, byTerm, byTitle, byPhrasing, ranked, exact, ideal };
}

/** What each article's title, and the questions that it is known to answer, have in common with the query. */
function scoreByQuestions(
  terms: readonly QueryTerm[],
  { words, titles, asked }: RankingSetup,
): Float64Array {
  const length = queryLength(terms, words);
  const byAsked = scoreQuestions(terms, asked, words);
  return scoreQuestions(terms, titles, words).map((title, number) => {
    const closeness = length === 0 ? 0 : (byAsked[number] ?? 0) / length;
    const nearly = Math.max(0, closeness - nearlyAsked) / nearlyAsked;
    return Math.max(
      titleShare * title + askedShare * length * nearly,
      learnedShare * length * trustedCloseness(closeness, asked.trust),
    );
  });
}

/** The query's words in their order, folded, with typing errors corrected. */
function wordsOf(query: string, { terms }: QueryPlan, { language }: QueryContext): string[] {
  const meant = new Map(terms.map(({ word, folded }) => [word, folded]));
  const text = stripReferences(query.slice(0, longestQuery));
  return splitWords(language.fold(text)).map((word) => meant.get(word) ?? word);
}

/**
 * A word's score with less distance between much and little, so that several words that fit a little stand before one
 * chance word that fits fully. Measured +0.5 points of R@3 and +1 of the confidence in every shop; flat between 0.6 and 0.8.
 */
function evened(score: number): number {
  return usualScore * (score / usualScore) ** 0.75;
}

/** A word of the matter in a title: it stays as it is. */
const usualScore = 4;

async function scoreEverywhere(
  term: QueryTerm,
  { words, fullText, index }: RankingSetup,
): Promise<Float64Array> {
  const scores = scoreTerm(term, words);
  const found = new Map(
    (await findPages(term, fullText)).map(({ page, score }) => [page, score] as const),
  );
  if (found.size === 0) return scores;
  return scores.map(
    (score, number) =>
      score + fullTextShare * term.weight * (found.get(index.articles[number]?.page ?? '') ?? 0),
  );
}

/** A chunk of the full text that cannot be loaded leaves a word to the front index: worse, but still an answer. */
async function findPages(term: QueryTerm, fullText: FullText | undefined) {
  try {
    return term.weight === 0 ? [] : ((await fullText?.find(term.searched)) ?? []);
  } catch {
    return [];
  }
}
