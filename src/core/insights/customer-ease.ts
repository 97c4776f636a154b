/**
 * Effort scores of both kinds in one direction: 0 is hard, 1 is easy.
 * CES 1.0 asks "how much effort" from 1 (very little) to 5; CES 2.0 "it was easy" from 1 to 7 (fully agree).
 *
 * @example customerEase('ces-1', 2) // 0.75
 */
export function customerEase(scale: 'ces-1' | 'ces-2', answer: number): number {
  return scale === 'ces-1' ? (5 - answer) / 4 : (answer - 1) / 6;
}

/** A rating at or below a third of the scale is a low one: somebody should read it. */
export const hard = 1 / 3;

/** How easy it was, as an answer says with its scale and its polarity; `null` where it does not say. 0 hard, 1 easy. */
export function easeOf(answer: {
  ease?: number | undefined;
  scale?: 5 | 7 | undefined;
  polarity?: 1 | -1 | undefined;
}): number | null {
  const { ease, scale = 7, polarity = 1 } = answer;
  if (ease === undefined || ease > scale) return null;
  const share = (ease - 1) / (scale - 1);
  return polarity === 1 ? share : 1 - share;
}
