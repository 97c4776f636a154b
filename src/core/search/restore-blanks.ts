import type { QueryContext } from './plan-query.ts';
import { placeWords } from './split-words.ts';

/** Shorter words are found in words that have nothing to do with them. */
const shortestPart = 4;

/**
 * A query with the blanks that were forgotten between two words that the site or the lexicon knows. Where words are
 * written together to make new ones, as in German, it is left as it is: their parts are looked for elsewhere.
 *
 * @example restoreBlanks('trackingnumber please', …) // 'tracking number please'
 */
export function restoreBlanks(
  text: string,
  { language, thesaurus }: Pick<QueryContext, 'language' | 'thesaurus'>,
): string {
  if (language.compounds) return text;
  const known = (word: string) => thesaurus.spellings.has(language.stem(word));
  const cuts = placeWords(text).flatMap(({ word, start }) => {
    const folded = language.fold(word);
    // A word that changes its length when it is folded has no place to cut that could be told.
    if (folded.length !== word.length || language.weight(folded) < 1 || known(folded)) return [];
    for (let at = word.length - shortestPart; at >= shortestPart; at--)
      if (known(folded.slice(0, at)) && known(folded.slice(at))) return [start + at];
    return [];
  });
  return [0, ...cuts].map((cut, at) => text.slice(cut, cuts[at])).join(' ');
}
