import { languageOf } from '../search/language.ts';
import { compareText } from './effectiveness-order.ts';
import { queryStems } from './query-stems.ts';

/** Two questions that share less have a word in common and no more: Dice's coefficient of their stems, 0–1. */
const leastShared = 0.4;

/** The queries of one language that ask much the same as a question, the most frequent first. */
export function queriesLike<T extends { query: string; count: number; locale: string }>(
  question: string,
  locale: string,
  queries: readonly T[],
): T[] {
  const language = languageOf(locale);
  const asked = new Set(queryStems(question, language));
  return queries
    .filter((one) => one.locale === locale && shared(asked, queryStems(one.query, language)))
    .sort((a, b) => b.count - a.count || compareText(a.query, b.query));
}

function shared(asked: ReadonlySet<string>, stems: readonly string[]): boolean {
  const both = stems.filter((stem) => asked.has(stem)).length;
  return asked.size > 0 && (2 * both) / (asked.size + stems.length) >= leastShared;
}
