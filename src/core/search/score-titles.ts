import type { FrontIndex } from './front-index.ts';
import type { FrontWords } from './front-words.ts';
import type { Language } from './language.ts';
import type { QueryTerm } from './plan-query.ts';
import { rarity } from './rarity.ts';
import { termRarity } from './score-words.ts';
import { splitWords } from './split-words.ts';

/** The titles as vectors: stems by weight times rarity. */
export interface Titles {
  /** The titles that hold a stem, and its value in each. */
  byStem: ReadonlyMap<string, readonly { article: number; value: number }[]>;
  /** Each vector's length; 0 for a title without a telling word. */
  lengths: Float64Array;
  /** Titles by their words in order, folded: to recognise one that is typed exactly. */
  byWords: ReadonlyMap<string, readonly number[]>;
}

export function openTitles(
  { articles }: FrontIndex,
  words: FrontWords,
  language: Language,
): Titles {
  const byStem = new Map<string, { article: number; value: number }[]>();
  const byWords = new Map<string, number[]>();
  const lengths = new Float64Array(articles.length);
  articles.forEach(({ title }, article) => {
    const folded = splitWords(language.fold(title));
    push(byWords, folded.join(' '), article);
    const values = new Map<string, number>();
    for (const word of folded) {
      const stem = language.stem(word);
      values.set(stem, language.weight(word) * stemRarity(stem, words));
    }
    for (const [stem, value] of values) if (value > 0) push(byStem, stem, { article, value });
    lengths[article] = Math.hypot(...values.values());
  });
  return { byStem, byWords, lengths };
}

/** The articles whose title was typed, word for word. */
export function exactTitles(query: string, titles: Titles, language: Language): readonly number[] {
  const typed = splitWords(language.fold(query)).join(' ');
  return typed === '' ? [] : (titles.byWords.get(typed) ?? []);
}

/**
 * How well each title is the question: the cosine between the two, in both directions. A word of the query that the
 * title does not have costs, and so does a word of the title that was not asked for, so "How do I return an item?"
 * stands before "Returning a present that was bought by somebody else". Words that may be meant count as far as they
 * do in the text.
 *
 * Measured +1 to +4 points of R@1 on two shops in two languages, and the confidence gains as much.
 *
 * @returns for each article cosine × length of the query, in the unit of the word scores
 */
export function scoreTitles(
  terms: readonly QueryTerm[],
  titles: Titles,
  words: FrontWords,
): Float64Array {
  const products = new Float64Array(titles.lengths.length);
  for (const term of terms) {
    for (const [article, product] of matchTerm(term, titles, words)) {
      products[article] = (products[article] ?? 0) + product;
    }
  }
  // The query's own length cancels: cosine = product ÷ (length of title × length of query).
  return products.map((product, article) =>
    product === 0 ? 0 : product / (titles.lengths[article] || 1),
  );
}

/** The best that the word, or one that may be meant by it, does in each title that has any of them. */
function matchTerm(
  term: QueryTerm,
  { byStem }: Titles,
  words: FrontWords,
): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  const own = term.weight * termRarity(term, words);
  const raise = (stem: string, queryValue: number) => {
    for (const { article, value } of byStem.get(stem) ?? []) {
      best.set(article, Math.max(best.get(article) ?? 0, queryValue * value));
    }
  };
  for (const stem of term.stems) raise(stem, own);
  for (const [stem, share] of term.alternatives) raise(stem, share * stemRarity(stem, words));
  return best;
}

function stemRarity(stem: string, words: FrontWords): number {
  return rarity(words.articles, words.stems.get(stem)?.size ?? 0);
}

function push<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const values = index.get(key);
  if (values) values.push(value);
  else index.set(key, [value]);
}
