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
  /**
   * What the way of putting it says for the first hit, in rarities of an unknown word, ≥ 0: a question that customers
   * of many shops put like this is more likely one that the article answers.
   */
  phrasing: number;
  /** How many of the next three hits are of the first one's collection, 0–1: a query about one matter finds one room. */
  company: number;
}

/**
 * Weights of the signals, and the curve that makes a probability of them: logistic regression over 7,900 searches on the
 * four shops of `test/fixtures/shops` in two languages, each shop and language counting the same, with articles taken
 * away and questions from elsewhere added. Of 100 queries with confidence c, some 100·c have the right article first
 * (seen when fitted on three shops and judged on the fourth: 0.18 at 0.1–0.2, 0.42 at 0.4–0.5, 0.65 at 0.6–0.7, 0.84 at
 * 0.8–0.9). The lead over the second hit adds nothing; of many more signals (share of known words, of words the hit
 * has, its title, how long the query is) each that helped one shop harmed another.
 */
const phrasingWeight = 0.11;
const companyWeight = 0.33;
const steepness = 1.97;
const offset = -1.51;

/** The values below which nothing is told apart any more; they keep the logarithms finite. */
const leastFit = 0.01;
const leastPhrasing = 0.1;

/** The chance that the first hit answers, 0–1. */
export function confidenceOf({ fit, phrasing, company }: ConfidenceSignals): number {
  if (!(fit > 0)) return 0;
  const sum =
    Math.log(Math.max(fit, leastFit)) +
    phrasingWeight * Math.log(Math.max(phrasing, leastPhrasing)) +
    companyWeight * company;
  return 1 / (1 + Math.exp(-(steepness * sum + offset)));
}

/** A title typed word for word is what was looked for; less than 1, because titles can be alike. */
const sureOfTitle = 0.97;

export function rankingConfidence(
  { ranked, exact, ideal, byPhrasing }: Ranking,
  articles: readonly Pick<FrontArticle, 'collection'>[],
): number {
  const [first] = ranked;
  if (!first || !(ideal > 0)) return 0;
  if (exact.includes(first.number)) return sureOfTitle;
  const collection = articles[first.number]?.collection;
  const next = ranked.slice(1, 4);
  const unknown = rarity(articles.length, 0);
  return confidenceOf({
    fit: first.score / Math.sqrt(ideal * unknown),
    phrasing: (byPhrasing[first.number] ?? 0) / unknown,
    company: next.filter(({ number }) => articles[number]?.collection === collection).length / 3,
  });
}

/** From here on, 98 of 100 queries have an answer on the site: "here is your answer". */
const surely = 0.6;
/** Below lie 72 of 100 queries that no article answers, and 9 of 100 that an article does: "we have no answer yet". */
const hardly = 0.2;

export function verdictOf(confidence: number): 'answer' | 'maybe' | 'none' {
  if (confidence >= surely) return 'answer';
  return confidence < hardly ? 'none' : 'maybe';
}
