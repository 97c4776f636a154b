import type { Claim } from './claim-articles.ts';

/*
 * Logistic regression over the topics of one shop with 7 of its 27 articles removed, 8 times in German and 8 times in
 * English, with and without questions from elsewhere. Area under the curve, each split judged by the others of its
 * language: English 0.84 and 0.82, German 0.86 and 0.82; the mean confidence alone 0.75 to 0.87.
 */
const weights = {
  strength: -0.28,
  relative: -1.99,
  lead: 1.95,
  leadOfClaimant: -2.57,
  offset: 0.02,
};

/** Shares beyond these tell no more, and keep the logarithm finite. */
const least = 0.02;

/**
 * The chance that no article answers a topic, 0–1. The search is unsure of it, or the article that it names belongs to
 * another topic; a topic that is the best claimant of an article which stands clear of all others has its answer.
 */
export function missingProbability({ strength, relative, lead }: Omit<Claim, 'article'>): number {
  const sure = Math.min(1 - least, Math.max(least, strength));
  const sum =
    weights.strength * Math.log(sure / (1 - sure)) +
    weights.relative * relative +
    weights.lead * lead +
    weights.leadOfClaimant * lead * relative +
    weights.offset;
  return 1 / (1 + Math.exp(-sum));
}
