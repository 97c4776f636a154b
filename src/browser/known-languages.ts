import { guessLanguage, knownLanguage } from '../core/search/guess-language.ts';
import { languageOf } from '../core/search/language.ts';
import { ideasOf } from '../core/search/read-lexicon.ts';

/** Which of these languages a query is written in. Apart, because the lexicons are loaded only where nothing was found. */
export function languageIn(query: string, locales: readonly string[]): string | undefined {
  const languages = locales.map((locale) =>
    knownLanguage(locale, languageOf(locale), ideasOf(locale)),
  );
  return guessLanguage(query, languages);
}
