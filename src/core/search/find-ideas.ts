import type { FrontIdea } from './front-index.ts';
import type { Language } from './language.ts';
import type { Idea } from './read-lexicon.ts';

/** Shorter words begin and end too many others: "Rat" in "Ratenzahlung". */
const shortestPart = 5;

/**
 * The ideas of a lexicon, joined to the words of one site: each also names the site's compounds that it is a part of,
 * such as "Standardversand" for "Versand". Ideas of which the site says nothing stay: their words are no typing errors.
 */
export function findIdeas(
  ideas: readonly Idea[],
  siteWords: readonly string[],
  language: Language,
): FrontIdea[] {
  const stemOf = (word: string) => language.stem(language.fold(word));
  const siteStems = [...new Set(siteWords.map(stemOf))];
  return ideas.map(({ texts, asked }) => {
    const own = new Set(texts.map(stemOf));
    const parts = siteStems.filter(
      (stem) =>
        !own.has(stem) &&
        [...own].some(
          (part) => part.length >= shortestPart && (stem.startsWith(part) || stem.endsWith(part)),
        ),
    );
    return { texts, asked, parts };
  });
}
