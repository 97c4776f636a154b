/** 1.2816 standard deviations: 90 % on one side. */
const z = 1.2816;

/**
 * Share of a topic's chains that was not answered, smoothed so that two chains prove little, and its lower bound.
 *
 * @param chains ≥ 0
 * @param unanswered expected number of them, 0–chains
 * @example gapRate(36, 25.3) // { rate: 0.6744, lower: 0.5782 }
 */
export function gapRate(chains: number, unanswered: number): { rate: number; lower: number } {
  const rate = (unanswered + 1) / (chains + 3);
  return { rate, lower: rate - z * Math.sqrt((rate * (1 - rate)) / (chains + 3)) };
}
