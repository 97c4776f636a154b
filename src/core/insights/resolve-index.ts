/**
 * What readers do whose problem is solved, or not. `falseAlarm`: the share of resolved readers that counts as failed
 * all the same. `silentLeave`: the share of unresolved ones who go back or on, where going back counts as failure.
 */
const assumed = {
  withBounces: { falseAlarm: 0.08, silentLeave: 0.35 },
  without: { falseAlarm: 0.01, silentLeave: 0 },
};

/** Where resolved and unresolved readers behave this much alike, nothing can be told. */
const leastDifference = 0.05;

/**
 * Share of readers whose problem was solved, estimated from the failure rate: most people who are not helped say
 * nothing either, so silence is no success. Rogan & Gladen, Am J Epidemiol 107, 1978.
 *
 * Quantiles of the failure rate map the same way.
 *
 * @param failure share of reads that failed, 0–1
 * @param wouldContact share of unresolved readers who contact a person, 0–1
 * @param bouncesCount whether going back counts as failure
 * @returns 0–1, or `null` where it cannot be told
 * @example resolveIndex(0.3, 0.25, true) // 0.4913
 */
export function resolveIndex(
  failure: number,
  wouldContact: number,
  bouncesCount: boolean,
): number | null {
  const { falseAlarm, silentLeave } = bouncesCount ? assumed.withBounces : assumed.without;
  const passedIfSolved = 1 - falseAlarm;
  const passedIfNot = (1 - wouldContact) * (1 - silentLeave);
  const difference = passedIfSolved - passedIfNot;
  if (difference < leastDifference) return null;
  return Math.min(1, Math.max(0, (1 - failure - passedIfNot) / difference));
}
