import { countSyllables } from './count-syllables.ts';
import { placeSentences } from './place-sentences.ts';
import { wordsOf } from './words-of.ts';

/** What readability formulas are reckoned from. All are counts. */
export interface TextMeasures {
  sentences: number;
  words: number;
  syllables: number;
  /** Words of one syllable. */
  shortWords: number;
  /** Words of three syllables or more. */
  manySyllables: number;
  /** Words of more than six letters. */
  longWords: number;
  /** Words of the longest sentence. */
  longestSentence: number;
}

/**
 * Counts a text once for all formulas.
 * @param paragraphs a sentence never goes on into the next one: paragraphs and the items of lists, without headings
 */
export function measureText(paragraphs: readonly string[], locale: string): TextMeasures {
  const measures: TextMeasures = {
    sentences: 0,
    words: 0,
    syllables: 0,
    shortWords: 0,
    manySyllables: 0,
    longWords: 0,
    longestSentence: 0,
  };
  for (const paragraph of paragraphs)
    for (const { text } of placeSentences(paragraph, locale)) {
      const words = wordsOf(text, locale);
      if (words.length === 0) continue;
      measures.sentences += 1;
      measures.words += words.length;
      measures.longestSentence = Math.max(measures.longestSentence, words.length);
      for (const word of words) addWord(measures, word, locale);
    }
  return measures;
}

function addWord(measures: TextMeasures, word: string, locale: string): void {
  const syllables = syllablesOf(word, locale);
  measures.syllables += syllables;
  if (syllables === 1) measures.shortWords += 1;
  if (syllables >= 3) measures.manySyllables += 1;
  if ((word.match(/\p{L}/gu)?.length ?? 0) > 6) measures.longWords += 1;
}

const counted = new Map<string, number>();

/** Texts repeat their words: four in five have been counted before. */
function syllablesOf(word: string, locale: string): number {
  const key = `${locale} ${word}`;
  const syllables = counted.get(key) ?? countSyllables(word, locale);
  counted.set(key, syllables);
  return syllables;
}
