import type { Chain, ChainOutcome } from './chains.ts';

/**
 * Probability that a chain was not answered. The list of topics hardly depends on these values (the top 20 overlap by
 * at least 96 % under others); contacts and money do.
 */
const byOutcome: Record<Exclude<ChainOutcome, 'page_click'>, number> = {
  contact: 0.95,
  vote_no: 0.9,
  no_result: 0.9,
  bounced: 0.7,
  no_click: 0.5,
  answered: 0.1,
  confirmed: 0.02,
};

/** However sure or unsure the search is, readers who opened nothing tell something themselves. */
const noClick = { least: 0.2, most: 0.9 };

/**
 * @param confidence of the search in its answer to the last query, 0–1, where it was asked again: who opens nothing was
 *   answered by what the list said, or by nothing
 * @param failureOf posterior mean of an article's failure rate: what is expected after a click whose end is not seen
 * @returns 0–1
 */
export function unansweredProbability(
  { outcome, lastClick }: Pick<Chain, 'outcome' | 'lastClick'>,
  failureOf: (article: string) => number,
  confidence?: number,
): number {
  if (outcome === 'no_click' && lastClick === undefined && confidence !== undefined) {
    return Math.min(noClick.most, Math.max(noClick.least, 1 - confidence));
  }
  if (outcome !== 'page_click') return byOutcome[outcome];
  return lastClick === undefined ? byOutcome.no_click : failureOf(lastClick);
}
