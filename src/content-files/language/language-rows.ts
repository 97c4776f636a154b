import { readingEase, wienerSachtextformel } from '../../core/language/readability.ts';
import type { ContentFolder } from '../content-folder.ts';
import type { Finding } from '../finding.ts';
import { measuredProse } from './measured-prose.ts';

/** How one article reads. */
export interface LanguageRow {
  file: string;
  locale: string;
  words: number;
  sentences: number;
  /** Flesch in English, Amstad in German, 100 is easy; undefined for other languages and without a text. */
  ease: number | undefined;
  /** First Wiener Sachtextformel, in school years; German only. */
  schoolYear: number | undefined;
  /** Words. */
  longestSentence: number;
  /** What could be better in it. */
  hints: number;
}

/** How every article reads, by language, the hardest first. */
export function languageRows(folder: ContentFolder, findings: readonly Finding[]): LanguageRow[] {
  const hints = new Map<string, number>();
  for (const { file, severity } of findings)
    if (severity !== 'error') hints.set(file, (hints.get(file) ?? 0) + 1);
  return folder.articles
    .map((article) => {
      const measures = measuredProse(article, folder);
      const { locale, file } = article;
      return {
        file,
        locale,
        words: measures.words,
        sentences: measures.sentences,
        ease: readingEase(measures, locale),
        schoolYear: locale === 'de' ? wienerSachtextformel(measures) : undefined,
        longestSentence: measures.longestSentence,
        hints: hints.get(file) ?? 0,
      };
    })
    .sort(
      (a, b) =>
        (a.locale < b.locale ? -1 : a.locale > b.locale ? 1 : 0) ||
        (a.ease ?? Number.POSITIVE_INFINITY) - (b.ease ?? Number.POSITIVE_INFINITY),
    );
}
