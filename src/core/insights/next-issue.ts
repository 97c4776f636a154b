/** So many journeys of the usual kind are mixed in, so that two of three do not make a rule. */
const usual = 20;

/**
 * How much more often than usual readers of one article go on to another: its next question.
 *
 * @param followed journeys with the first article that went on to the second
 * @param journeys with the first article
 * @param share of all journeys that have the second article, 0–1, > 0
 * @example nextIssue(36, 400, 0.03) // { share: 0.0871, lift: 2.905 }
 */
export function nextIssue(
  followed: number,
  journeys: number,
  share: number,
): { share: number; lift: number } {
  const own = (followed + usual * share) / (journeys + usual);
  return { share: own, lift: own / share };
}
