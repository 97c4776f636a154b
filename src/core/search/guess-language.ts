import type { Language } from './language.ts';
import { longestQuery } from './longest-query.ts';
import type { Idea } from './read-lexicon.ts';
import { splitWords } from './split-words.ts';
import { stripReferences } from './strip-references.ts';

/** Words by which a language is known. */
export interface KnownLanguage {
  locale: string;
  /** 0 for a word that says nothing of the language, otherwise how much it does, up to 1. */
  knows(word: string): number;
}

/** A small word ("where", "mein") is never borrowed; a word of the trade ("tracking") often is. */
const smallWord = 1;
const wordOfTrade = 0.8;

/** Names that a lexicon may hold, and that are the same in every language. */
const names = new Set(
  'paypal klarna visa mastercard amex maestro twint apple google dhl ups dpd gls hermes fedex post'.split(
    ' ',
  ),
);

/** A language as its small words and its lexicon know it. The words are few, but every question is made of them. */
export function knownLanguage(
  locale: string,
  language: Language,
  ideas: readonly Idea[],
): KnownLanguage {
  const trade = new Set(
    ideas
      .flatMap(({ texts, asked }) => [...texts, ...asked])
      .flatMap((phrase) => phrase.split('+'))
      .map((word) => language.stem(language.fold(word))),
  );
  return {
    locale,
    knows(word) {
      const folded = language.fold(word);
      if (names.has(folded)) return 0;
      if (language.weight(folded) < 1) return smallWord;
      return trade.has(language.stem(folded)) ? wordOfTrade : 0;
    },
  };
}

/** Words read at most: a language shows itself early. */
const mostWords = 40;
/** By how much one language has to be ahead of the next, in words. */
const leastLead = 0.7;

/**
 * The language that a query is written in, of those that are known.
 *
 * Each word speaks for the languages that know it; one that all of them know ("in", "was", "tracking") speaks for none.
 *
 * @returns undefined when nothing tells them apart
 */
export function guessLanguage(
  query: string,
  languages: readonly KnownLanguage[],
): string | undefined {
  if (languages.length < 2) return undefined;
  const text = stripReferences(query.slice(0, longestQuery));
  const words = splitWords(text.normalize('NFKC').toLowerCase());
  const points = new Map(languages.map(({ locale }) => [locale, 0]));
  for (const word of words.slice(0, mostWords)) {
    const known = languages.map((language) => ({ language, value: language.knows(word) }));
    const least = Math.min(...known.map(({ value }) => value));
    for (const { language, value } of known)
      points.set(language.locale, (points.get(language.locale) ?? 0) + value - least);
  }
  const [first, second] = [...points].sort(([, a], [, b]) => b - a);
  return first && first[1] - (second?.[1] ?? 0) >= leastLead ? first[0] : undefined;
}
