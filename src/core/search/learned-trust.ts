/** Questions as vectors, each the question of an article. */
interface AskedQuestions {
  articles: readonly number[];
  byStem: ReadonlyMap<string, readonly { text: number; value: number }[]>;
  lengths: Float64Array;
}

/**
 * How far the questions that a site has learned speak for questions like them, 0–1: the share of them whose nearest
 * other question belongs to the same article (a nearest neighbour classifier, judged by leaving one out). Customers of
 * a shop with standard wares ask everybody's questions in everybody's words; measured 0.5 with three questions an
 * article, 0.75 with ten. Where each tells a story of their own it is 0.1 to 0.2, and a neighbour says little.
 *
 * Without an article that has two questions nothing is known: 0.
 */
export function trustIn({ articles, byStem, lengths }: AskedQuestions): number {
  const count = new Map<number, number>();
  for (const article of articles) count.set(article, (count.get(article) ?? 0) + 1);
  const nearest = articles.map(() => ({ article: -1, closeness: 0 }));
  const products = articles.map(() => new Map<number, number>());
  for (const places of byStem.values()) {
    if (places.length > mostPlaces) continue;
    for (const { text, value } of places) addProducts(products[text], text, value, places);
  }
  products.forEach((others, text) => {
    for (const [other, product] of others) {
      // The question's own length is the same for all of its neighbours.
      const closeness = product / (lengths[other] || 1);
      if (closeness <= (nearest[text]?.closeness ?? 0)) continue;
      nearest[text] = { article: articles[other] ?? -1, closeness };
    }
  });
  const judged = articles
    .map((article, text) => ({ article, found: nearest[text]?.article }))
    .filter(({ article }) => (count.get(article) ?? 0) > 1);
  const right = judged.filter(({ article, found }) => article === found);
  return judged.length === 0 ? 0 : right.length / judged.length;
}

/** A word in more questions than this tells none of them apart, and comparing all pairs would take long. */
const mostPlaces = 400;

function addProducts(
  products: Map<number, number> | undefined,
  text: number,
  value: number,
  places: readonly { text: number; value: number }[],
): void {
  for (const other of places) {
    if (other.text === text) continue;
    products?.set(other.text, (products.get(other.text) ?? 0) + value * other.value);
  }
}

/** With no trust at all only what is all but the same question counts. */
const steepest = 12;

/**
 * What a neighbour is worth that is so close (a cosine, 0–1): the closeness itself with full trust, less and less below.
 *
 * @example trustedCloseness(0.7, 1) // 0.7
 * @example trustedCloseness(0.7, 0.2) // 0.7 ** 5 = 0.168
 */
export function trustedCloseness(closeness: number, trust: number): number {
  return Math.min(1, Math.max(0, closeness)) ** Math.min(steepest, 1 / trust);
}
