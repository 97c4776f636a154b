import { countEnglishSyllables } from './english-syllables.ts';
import { countGermanSyllables } from './german-syllables.ts';

/**
 * How many syllables a word has, at least one. A number counts as one, however it is spoken: readers take it in at a glance.
 *
 * @param locale English words by English rules; any other language by those of German, which count sounded vowels
 */
export function countSyllables(word: string, locale: string): number {
  if (!/\p{L}/u.test(word)) return 1;
  return locale === 'en' ? countEnglishSyllables(word) : countGermanSyllables(word);
}
