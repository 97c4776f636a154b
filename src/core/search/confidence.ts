import type { FrontArticle } from './front-index.ts';
import type { Ranking } from './rank-articles.ts';
import { rarity } from './rarity.ts';

/** What the confidence is made of. */
export interface ConfidenceSignals {
  /**
   * Score of the first hit ÷ √(what an article would get that answers every word × the rarity of an unknown word), ≥ 0.
   * Like a cosine it grows with what is explained and falls with every word that is not; half of the query's weight
   * (the square root), because long questions are full of words that no article needs to have.
   */
  fit: number;
  /** How far the first hit is ahead of the second, as a share of its score, 0–1. */
  lead: number;
  /** How many of the next three hits are of the first one's collection, 0–1: a query about one matter finds one room. */
  company: number;
}

/**
 * Weights of the signals, and the curve that makes a probability of them: logistic regression over 13,600 queries in
 * two languages and six shops, each shop and language counting the same, with articles taken away and questions from
 * elsewhere added. Of 100 queries with confidence c, some 100·c have the right article first, in every shop (seen over
 * all: 0.14 at 0.1–0.2, 0.44 at 0.4–0.5, 0.64 at 0.6–0.7, 0.86 at 0.8–0.9). More signals fitted one shop better and
 * the next worse.
 */
const leadWeight = 0.3;
const companyWeight = 0.3;
const steepness = 2.4;
const offset = -1.96;

/** The fit below which nothing is told apart any more; keeps the logarithm finite. */
const leastFit = 0.01;

/** The chance that the first hit answers, 0–1. */
export function confidenceOf({ fit, lead, company }: ConfidenceSignals): number {
  if (!(fit > 0)) return 0;
  const sum = Math.log(Math.max(fit, leastFit)) + leadWeight * lead + companyWeight * company;
  return 1 / (1 + Math.exp(-(steepness * sum + offset)));
}

/** A title typed word for word is what was looked for; less than 1, because titles can be alike. */
const sureOfTitle = 0.97;

export function rankingConfidence(
  { ranked, exact, ideal }: Ranking,
  articles: readonly Pick<FrontArticle, 'collection'>[],
): number {
  const [first, second] = ranked;
  if (!first || !(ideal > 0)) return 0;
  if (exact.includes(first.number)) return sureOfTitle;
  const collection = articles[first.number]?.collection;
  const next = ranked.slice(1, 4);
  return confidenceOf({
    fit: first.score / Math.sqrt(ideal * rarity(articles.length, 0)),
    lead: (first.score - (second?.score ?? 0)) / first.score,
    company: next.filter(({ number }) => articles[number]?.collection === collection).length / 3,
  });
}

/** From here on, nine of ten queries have an answer on the site: "here is your answer". */
const surely = 0.6;
/** Below lie three of four queries that no article answers, and one of six that an article does: "we have no answer yet". */
const hardly = 0.2;

export function verdictOf(confidence: number): 'answer' | 'maybe' | 'none' {
  if (confidence >= surely) return 'answer';
  return confidence < hardly ? 'none' : 'maybe';
}
