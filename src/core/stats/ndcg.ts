/**
 * Normalised discounted cumulative gain of the first `top` places, 0–1: how much of the best possible gain an order
 * collects when each further place counts less (÷ log2(place + 1)). 1 when nothing can be gained.
 * Equal scores keep the order given.
 *
 * @param scores the order to judge: greatest first
 * @param gains what each item is truly worth, ≥ 0
 * @example ndcg([3, 2, 1, 0], [1, 3, 2, 0], 3) // 0.8175…
 */
export function ndcg(scores: readonly number[], gains: readonly number[], top: number): number {
  const byScore = scores
    .map((score, index) => ({ score, gain: gains[index] ?? 0 }))
    .sort((a, b) => b.score - a.score)
    .map(({ gain }) => gain);
  const best = discounted(
    [...gains].sort((a, b) => b - a),
    top,
  );
  return best === 0 ? 1 : discounted(byScore, top) / best;
}

function discounted(gains: readonly number[], top: number): number {
  return gains.slice(0, top).reduce((total, gain, index) => total + gain / Math.log2(index + 2), 0);
}
