import { cutMessage } from './cut-message.ts';
import type { FrontIndex } from './front-index.ts';
import type { FullText } from './full-text.ts';
import { trustedCloseness } from './learned-trust.ts';
import { longestQuery } from './longest-query.ts';
import { planQuery, type QueryContext, type QueryPlan, type QueryTerm } from './plan-query.ts';
import type { RankingWeights } from './ranking-weights.ts';
import { restoreBlanks } from './restore-blanks.ts';
import { scoreCollections } from './score-collections.ts';
import { scorePhrasings } from './score-phrasings.ts';
import {
  type AskedQuestions,
  type Questions,
  queryLength,
  scoreQuestions,
  typedExactly,
} from './score-questions.ts';
import { idealScore, scoreTerm, termRarity } from './score-words.ts';
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

/** Questions count from this cosine on. */
const nearlyAsked = 0.5;
/** A title or a question that is typed word for word is what was looked for: nothing may stand above it. */
const exactBonus = 1_000;

/** What stays the same from query to query. */
export interface RankingSetup extends QueryContext {
  index: FrontIndex;
  titles: Questions;
  asked: AskedQuestions;
  fullText?: FullText | undefined;
  weights: RankingWeights;
}

/** One search per word, the scores added. */
export async function rankArticles(query: string, setup: RankingSetup): Promise<Ranking> {
  const { index, words, titles, language, weights } = setup;
  const asked = stripReferences(query.slice(0, longestQuery));
  const message = cutMessage(asked, { ...index, articles: index.articles.length, language });
  const text = restoreBlanks(message, setup);
  const plan = planOf(text, message === asked, setup);
  const looked = new Set(worthLooking(plan.terms, setup));
  const byTerm = await Promise.all(
    plan.terms.map((term) =>
      scoreEverywhere(term, looked.has(term) ? setup : { ...setup, fullText: undefined }),
    ),
  );
  const byTitle = scoreByQuestions(plan.terms, setup);
  const byPhrasing = scorePhrasings(
    wordsOf(text, plan, setup),
    index.phrasings,
    index.articles.length,
    language,
  ).map((score) => weights.phrasings * score);
  const total = Float64Array.from(
    byTitle,
    (title, number) =>
      title +
      (byPhrasing[number] ?? 0) +
      byTerm.reduce((sum, scores) => sum + evened(scores[number] ?? 0, weights.evening), 0),
  );
  const byCollection = scoreCollections(total, index.articles);
  const exactly = typedExactly(query, titles, language);
  const exact = exactly.length > 0 ? exactly : typedExactly(query, setup.asked, language);
  const ranked = [...total]
    .map((score, number) => ({ number, score }))
    .filter(({ score }) => score > 0)
    .map(({ score, number }) => ({
      number,
      score:
        score +
        weights.collection * (byCollection[number] ?? 0) +
        (exact.includes(number) ? exactBonus : 0),
    }))
    .sort((a, b) => b.score - a.score || a.number - b.number);
  const ideal = plan.terms.reduce((sum, term) => sum + idealScore(term, words), 0);
  return { plan, byTerm, byTitle, byPhrasing, ranked, exact, ideal };
}

/** What each article's title, and the questions that it is known to answer, have in common with the query. */
export function scoreByQuestions(
  terms: readonly QueryTerm[],
  { words, titles, asked, weights }: RankingSetup,
): Float64Array {
  const length = queryLength(terms, words);
  const byAsked = scoreQuestions(terms, asked, words);
  return scoreQuestions(terms, titles, words).map((title, number) => {
    const closeness = length === 0 ? 0 : (byAsked[number] ?? 0) / length;
    const nearly = Math.max(0, closeness - nearlyAsked) / nearlyAsked;
    return Math.max(
      weights.title * title + weights.asked * length * nearly,
      weights.learned * length * trustedCloseness(closeness, asked.trust),
    );
  });
}

/** Of a message that was cut no spelling is proposed: that would be another message. */
function planOf(text: string, whole: boolean, setup: RankingSetup): QueryPlan {
  const { terms, corrected } = planQuery(text, setup);
  return whole && corrected !== undefined ? { terms, corrected } : { terms };
}

/** The query's words in their order, folded, with typing errors corrected. */
function wordsOf(text: string, { terms }: QueryPlan, { language }: QueryContext): string[] {
  const meant = new Map(terms.map(({ word, folded }) => [word, folded]));
  return splitWords(language.fold(text)).map((word) => meant.get(word) ?? word);
}

/** A word's score, with less distance between much and little the smaller the power is. */
export function evened(score: number, power: number): number {
  return usualScore * (score / usualScore) ** power;
}

/** A word of the matter in a title: it stays as it is. */
const usualScore = 4;

/** From so many articles on each word that Pagefind is asked costs a reader some 25 KB, the small ones too. */
const largeSite = 250;
const mostLooked = 2;
const tellingWeight = 0.5;

/** Words that the full text is asked for: on a large site the rarest of those that say something. */
function worthLooking(
  terms: readonly QueryTerm[],
  { words }: Pick<RankingSetup, 'words'>,
): readonly QueryTerm[] {
  if (words.articles < largeSite) return terms;
  const value = (term: QueryTerm) => term.weight * termRarity(term, words);
  return terms
    .filter(({ weight }) => weight >= tellingWeight)
    .sort((a, b) => value(b) - value(a))
    .slice(0, mostLooked);
}

async function scoreEverywhere(
  term: QueryTerm,
  { words, fullText, index, weights }: RankingSetup,
): Promise<Float64Array> {
  const scores = scoreTerm(term, words, weights);
  const found = new Map(
    (await findPages(term, fullText)).map(({ page, score }) => [page, score] as const),
  );
  if (found.size === 0) return scores;
  return scores.map(
    (score, number) =>
      score + weights.fullText * term.weight * (found.get(index.articles[number]?.page ?? '') ?? 0),
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
