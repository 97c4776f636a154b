import { averageRanks } from './average-ranks.ts';

/**
 * Spearman's rank correlation, −1 to 1: do two measurements put things in the same order? Ties share their rank.
 * 0 when one of them is the same everywhere, or with fewer than two pairs: then it says nothing about order.
 *
 * @example spearman([1, 2, 3, 4], [10, 20, 40, 30]) // 0.8
 */
export function spearman(a: readonly number[], b: readonly number[]): number {
  return pearson(averageRanks(a), averageRanks(b));
}

function pearson(a: readonly number[], b: readonly number[]): number {
  const meanA = mean(a);
  const meanB = mean(b);
  let products = 0;
  let squaresA = 0;
  let squaresB = 0;
  a.forEach((value, index) => {
    const offA = value - meanA;
    const offB = (b[index] ?? meanB) - meanB;
    products += offA * offB;
    squaresA += offA * offA;
    squaresB += offB * offB;
  });
  const scale = Math.sqrt(squaresA * squaresB);
  return scale === 0 ? 0 : products / scale;
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
