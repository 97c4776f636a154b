import type { FrontIndex } from './front-index.ts';
import type { FrontWords } from './front-words.ts';
import type { Language } from './language.ts';
import type { QueryTerm } from './plan-query.ts';
import { rarity } from './rarity.ts';
import { termRarity } from './score-words.ts';
import { splitWords } from './split-words.ts';

/** A title as a vector: stems by weight times rarity, and its length. */
export interface TitleVector {
  stems: ReadonlyMap<string, number>;
  length: number;
}

export function titleVectors(
  { articles }: FrontIndex,
  words: FrontWords,
  language: Language,
): TitleVector[] {
  return articles.map(({ title }) => {
    const stems = new Map<string, number>();
    for (const word of splitWords(language.fold(title))) {
      const stem = language.stem(word);
      const value =
        language.weight(word) * rarity(words.articles, words.stems.get(stem)?.size ?? 0);
      if (value > 0) stems.set(stem, value);
    }
    return { stems, length: lengthOf([...stems.values()]) };
  });
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
  titles: readonly TitleVector[],
  words: FrontWords,
): Float64Array {
  const values = terms.map((term) => term.weight * termRarity(term, words));
  return Float64Array.from(titles, ({ stems, length }) => {
    const product = terms.reduce((sum, term, at) => {
      return sum + bestMatch(term, values[at] ?? 0, stems, words);
    }, 0);
    // The query's own length cancels: cosine = product ÷ (length of title × length of query).
    return length === 0 ? 0 : product / length;
  });
}

function bestMatch(
  { stems: own, alternatives }: QueryTerm,
  value: number,
  title: TitleVector['stems'],
  words: FrontWords,
): number {
  let best = 0;
  for (const stem of own) best = Math.max(best, value * (title.get(stem) ?? 0));
  for (const [stem, share] of alternatives) {
    const there = title.get(stem);
    if (there === undefined) continue;
    best = Math.max(best, share * rarity(words.articles, words.stems.get(stem)?.size ?? 0) * there);
  }
  return best;
}

function lengthOf(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
}
