import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemGerman } from '@orama/stemmers/german';
import { foldText } from './fold-text.ts';
import { germanRoot } from './german-root.ts';
import { englishWords, germanWords, noWords, type WordWeights } from './stop-words.ts';

/** What the search knows about a language. All words handed in are folded. */
export interface Language {
  readonly code: string;
  fold(text: string): string;
  stem(word: string): string;
  /** What the forms of a word share beyond its stem; the stem itself where no more is known. */
  root(word: string): string;
  /** Whether words are written together to make new ones. */
  readonly compounds: boolean;
  /** 0 for a stop word, 1 for a word of the matter, between for words that only colour a question. */
  weight(word: string): number;
}

const languages = new Map<string, Language>();

/** English and German are understood; for any other locale words are compared as they are written. */
export function languageOf(locale: string): Language {
  const code = locale.toLowerCase().split('-')[0] ?? '';
  // One for all: it remembers the stems that it has found.
  const known = languages.get(code) ?? openLanguage(code);
  languages.set(code, known);
  return known;
}

function openLanguage(code: string): Language {
  if (code === 'de') return language(code, stemGerman, germanWords);
  if (code === 'en') return language(code, stemEnglish, englishWords);
  return language(code, (word) => word, noWords);
}

function language(code: string, stem: (word: string) => string, words: WordWeights): Language {
  const fold = (text: string) => foldText(text, code);
  // The lists have umlauts and apostrophes; questions often do not.
  const folded = (list: Iterable<string>) => [...list].map(fold);
  const bare = (word: string) => word.replace(/['-]/g, '');
  const stop = new Set(folded(words.stop).flatMap((word) => [word, bare(word)]));
  const light = new Map<string, number>();
  for (const [word, weight] of words.light) {
    light.set(fold(word), weight);
    light.set(bare(fold(word)), weight);
  }
  const stems = new Map<string, string>();

  function stemOf(word: string): string {
    const known = stems.get(word);
    if (known !== undefined) return known;
    // What is left of an apostrophe or a hyphen would confuse the stemmer.
    const stemmed = stem(bare(word)) || word;
    // A cap, so that a reader who pastes books into the box does not fill the memory.
    if (stems.size > 20_000) stems.clear();
    stems.set(word, stemmed);
    return stemmed;
  }

  return {
    code,
    fold,
    stem: stemOf,
    compounds: code === 'de',
    root: code === 'de' ? germanRoot : stemOf,
    weight: (word) => light.get(word) ?? (stop.has(word) ? 0 : 1),
  };
}
