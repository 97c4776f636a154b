/** Four characters: measured best together with whole words, in German and in English (3 and 5 are close). */
const size = 4;

/**
 * The overlapping pieces of a word, its ends marked. They find a part of a compound ("Lieferzeit" in
 * "Standardlieferung"), words written apart or together, and what a typing error has left whole.
 *
 * @example characterGrams('zeit') // ['_zei', 'zeit', 'eit_']
 */
export function characterGrams(word: string): string[] {
  const marked = `_${word}_`;
  if (marked.length <= size) return [marked];
  return Array.from({ length: marked.length - size + 1 }, (_, at) => marked.slice(at, at + size));
}
