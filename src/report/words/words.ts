import type { Numbers } from '../numbers.ts';
import { englishWords, type ReportWords } from './english.ts';
import { germanWords } from './german.ts';

export type { ReportWords } from './english.ts';

const byLanguage: Record<string, (numbers: Numbers) => ReportWords> = {
  de: germanWords,
  en: englishWords,
};

/** Languages that the report can be written in. */
export const reportLocales: readonly string[] = Object.keys(byLanguage);

/** The report's words in the language of `numbers`; English where nobody has translated them yet. */
export function reportWords(numbers: Numbers): ReportWords {
  return (byLanguage[numbers.locale.slice(0, 2)] ?? englishWords)(numbers);
}
