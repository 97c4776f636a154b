/**
 * How telling a word is that so many of the articles hold: BM25's inverse document frequency, never negative
 * (Robertson and Zaragoza 2009, formula 3.3, with 1 added inside the logarithm as Lucene does).
 *
 * @param holding articles with the word; a word that no article holds counts as if half an article did
 */
export function rarity(articles: number, holding: number): number {
  const held = holding === 0 ? 0.5 : holding;
  return Math.log(1 + (articles - held + 0.5) / (held + 0.5));
}
