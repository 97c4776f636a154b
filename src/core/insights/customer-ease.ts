/**
 * Effort scores of both kinds in one direction: 0 is hard, 1 is easy.
 * CES 1.0 asks "how much effort" from 1 (very little) to 5; CES 2.0 "it was easy" from 1 to 7 (fully agree).
 *
 * @example customerEase('ces-1', 2) // 0.75
 */
export function customerEase(scale: 'ces-1' | 'ces-2', answer: number): number {
  return scale === 'ces-1' ? (5 - answer) / 4 : (answer - 1) / 6;
}
