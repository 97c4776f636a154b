import type { FrontArticle } from './front-index.ts';
import type { FrontWords } from './front-words.ts';
import type { Language } from './language.ts';
import { trustIn } from './learned-trust.ts';
import type { QueryTerm } from './plan-query.ts';
import { rarity } from './rarity.ts';
import { termRarity } from './score-words.ts';
import { splitWords } from './split-words.ts';

/** Short texts that say what articles answer, as vectors: stems by weight times rarity. */
export interface Questions {
  /** The article that each text belongs to; an article may have several. */
  articles: readonly number[];
  /** The texts that hold a stem, and its value in each. */
  byStem: ReadonlyMap<string, readonly { text: number; value: number }[]>;
  /** Each vector's length; 0 for a text without a telling word. */
  lengths: Float64Array;
  /** Articles by their texts, folded and without blanks: to recognise one that is typed exactly, "liefer zeit" too. */
  byWords: ReadonlyMap<string, readonly number[]>;
}

export function openTitles(
  articles: readonly FrontArticle[],
  words: FrontWords,
  language: Language,
): Questions {
  return openQuestions(
    articles.map(({ title }, article) => ({ article, text: title })),
    words,
    language,
  );
}

/** Questions of customers, and how far they speak for others like them. */
export interface AskedQuestions extends Questions {
  /** 0–1, see `trustIn`. */
  trust: number;
}

/** What editors wrote down, and the log taught, that customers ask. */
export function openAsked(
  articles: readonly FrontArticle[],
  words: FrontWords,
  language: Language,
): AskedQuestions {
  const asked = articles.flatMap(({ asked = [] }, article) =>
    asked.map((text) => ({ article, text })),
  );
  const questions = openQuestions(asked, words, language);
  return { ...questions, trust: trustIn(questions) };
}

function openQuestions(
  questions: readonly { article: number; text: string }[],
  words: FrontWords,
  language: Language,
): Questions {
  const byStem = new Map<string, { text: number; value: number }[]>();
  const byWords = new Map<string, number[]>();
  const lengths = new Float64Array(questions.length);
  questions.forEach(({ article, text }, number) => {
    const folded = splitWords(language.fold(text));
    push(byWords, folded.join(''), article);
    const values = new Map<string, number>();
    for (const word of folded) {
      const stem = language.stem(word);
      values.set(stem, language.weight(word) * stemRarity(stem, words));
    }
    for (const [stem, value] of values) if (value > 0) push(byStem, stem, { text: number, value });
    lengths[number] = Math.hypot(...values.values());
  });
  return { articles: questions.map(({ article }) => article), byStem, lengths, byWords };
}

/** The articles with a text that was typed letter for letter, wherever the blanks are. */
export function typedExactly(
  query: string,
  { byWords }: Questions,
  language: Language,
): readonly number[] {
  const typed = splitWords(language.fold(query)).join('');
  return typed === '' ? [] : (byWords.get(typed) ?? []);
}

/**
 * How well each article's texts are the question: the cosine between the two, in both directions. A word of the query
 * that the text does not have costs, and so does a word of the text that was not asked for, so "How do I return an
 * item?" stands before "Returning a present that was bought by somebody else". Words that may be meant count as far as
 * they do elsewhere. Of several texts of an article the best counts.
 *
 * @returns for each article cosine × length of the query, in the unit of the word scores
 */
export function scoreQuestions(
  terms: readonly QueryTerm[],
  questions: Questions,
  words: FrontWords,
): Float64Array {
  const products = new Float64Array(questions.lengths.length);
  for (const term of terms) {
    for (const [text, product] of matchTerm(term, questions, words)) {
      products[text] = (products[text] ?? 0) + product;
    }
  }
  const best = new Float64Array(words.articles);
  products.forEach((product, text) => {
    if (product === 0) return;
    const article = questions.articles[text] ?? 0;
    // The query's own length cancels: cosine = product ÷ (length of text × length of query).
    best[article] = Math.max(best[article] ?? 0, product / (questions.lengths[text] || 1));
  });
  return best;
}

/** The length of the query as a vector: what `scoreQuestions` gives a text that is the query. */
export function queryLength(terms: readonly QueryTerm[], words: FrontWords): number {
  return Math.hypot(...terms.map((term) => term.weight * termRarity(term, words)));
}

/** The best that the word, or one that may be meant by it, does in each text that has any of them. */
function matchTerm(
  term: QueryTerm,
  { byStem }: Questions,
  words: FrontWords,
): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  const telling = termRarity(term, words);
  const raise = (stem: string, queryValue: number) => {
    for (const { text, value } of byStem.get(stem) ?? []) {
      best.set(text, Math.max(best.get(text) ?? 0, queryValue * value));
    }
  };
  for (const stem of term.stems) raise(stem, term.weight * telling);
  // What may be meant is never more telling than what was typed.
  for (const [stem, share] of term.alternatives) {
    raise(stem, share * Math.min(telling, stemRarity(stem, words)));
  }
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
