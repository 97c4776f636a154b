import { languageOf } from './language.ts';
import { englishLexicon } from './lexicon/english.ts';
import { germanLexicon } from './lexicon/german.ts';

/** One idea of a lexicon, in words as they are written; `money+back` is a phrase of two words. */
export interface Idea {
  /** Stand for one another in the text of a help center. */
  texts: readonly string[];
  /** Are said for it in questions. */
  asked: readonly string[];
}

/** What customers of online shops mean in this language; nothing for a language that no lexicon was written for. */
export function ideasOf(locale: string): Idea[] {
  const lexicons: Record<string, string> = { en: englishLexicon, de: germanLexicon };
  return readLexicon(lexicons[languageOf(locale).code] ?? '');
}

/** Reads the format that `lexicon/english.ts` describes. */
export function readLexicon(lexicon: string): Idea[] {
  const words = (part = '') => part.split(/\s+/).filter((word) => word !== '');
  return lexicon
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [texts, asked] = line.toLowerCase().split('|');
      return { texts: words(texts), asked: words(asked) };
    });
}
