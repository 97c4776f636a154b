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

/**
 * @param failureOf posterior mean of an article's failure rate: what is expected after a click whose end is not seen
 * @returns 0–1
 */
export function unansweredProbability(
  { outcome, lastClick }: Pick<Chain, 'outcome' | 'lastClick'>,
  failureOf: (article: string) => number,
): number {
  if (outcome !== 'page_click') return byOutcome[outcome];
  return lastClick === undefined ? byOutcome.no_click : failureOf(lastClick);
}
