/**
 * How sure the search is that its first hit answers, from 0 to 1.
 *
 * The signal is the share of the query that the first hit explains: its score over what the best imaginable article
 * would get. It falls with every word that the site does not know. The logistic curve was laid through the queries of
 * two languages; see `test/core/search/confidence.test.ts` for its fixed points.
 *
 * @param share score of the first hit ÷ Σ ideal scores of the terms, ≥ 0
 */
export function confidenceOf(share: number): number {
  if (!(share > 0)) return 0;
  return 1 / (1 + Math.exp(-steepness * (share - middle)));
}

const steepness = 8;
const middle = 0.35;

/** At or above: "here is your answer". */
const surely = 0.7;
/** Below: "we have no answer to this yet". */
const hardly = 0.2;

export function verdictOf(confidence: number): 'answer' | 'maybe' | 'none' {
  if (confidence >= surely) return 'answer';
  return confidence < hardly ? 'none' : 'maybe';
}
