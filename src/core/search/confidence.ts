import type { FrontArticle } from './front-index.ts';
import type { Ranking } from './rank-articles.ts';

/** What the confidence is made of. */
export interface ConfidenceSignals {
  /** Score of the first hit ÷ what an article would get that answers every word, ≥ 0. Falls with every word that the site does not know. */
  share: number;
  /** How far the first hit is ahead of the second, as a share of its score, 0–1. */
  lead: number;
  /** How many of the next three hits are of the first one's collection, 0–1: a query about one matter finds one room. */
  company: number;
  /** Score of the first hit, ≥ 0. One matched word explains a query of one word fully, but is little to go by. */
  score: number;
}

/**
 * Weights of the signals, and the curve that makes a probability of them: logistic regression on 9,945 queries in two
 * languages over two shops, with articles taken away and questions from elsewhere added, every shop and language
 * counting the same. Of 100 queries with confidence c, some 100·c have the right article first (seen: 0.16 at 0.1–0.2,
 * 0.43 at 0.4–0.5, 0.65 at 0.6–0.7, 0.87 at 0.8–0.9). More signals fitted one shop better and the other worse.
 */
const weights = { share: 1, lead: 0.3, company: 0.2, score: 0.2 };
const steepness = 1.37;
const offset = -1.38;

/** The share below which nothing is told apart any more; keeps the logarithm finite. */
const leastShare = 0.02;

/** The chance that the first hit answers, 0–1; 0 when nothing was found. */
export function confidenceOf({ share, lead, company, score }: ConfidenceSignals): number {
  if (!(score > 0)) return 0;
  const sum =
    weights.share * Math.log(Math.max(share, leastShare)) +
    weights.lead * lead +
    weights.company * company +
    weights.score * Math.log1p(score);
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
    share: first.score / ideal,
    lead: (first.score - (second?.score ?? 0)) / first.score,
    company: next.filter(({ number }) => articles[number]?.collection === collection).length / 3,
    score: first.score,
  });
}

/** From here on, five of six queries have an answer on the site: "here is your answer". */
const surely = 0.6;
/** Below, nine of ten queries that no article answers lie, and one of nine that an article does: "we have no answer yet". */
const hardly = 0.2;

export function verdictOf(confidence: number): 'answer' | 'maybe' | 'none' {
  if (confidence >= surely) return 'answer';
  return confidence < hardly ? 'none' : 'maybe';
}
