import Table from 'cli-table3';
import type { LanguageRow } from '../../src/content-files/language/language-rows.ts';
import type { EditorLocale } from '../../src/core/sentence.ts';

const heads: Readonly<Record<EditorLocale, readonly string[]>> = {
  en: ['Article', 'Words', 'Sentences', 'Ease', 'School year', 'Longest sentence', 'Hints'],
  de: ['Artikel', 'Wörter', 'Sätze', 'Leichtigkeit', 'Schulstufe', 'Längster Satz', 'Hinweise'],
};

const legend: Readonly<Record<EditorLocale, string>> = {
  en: `Ease: Flesch (English) or Amstad (German); 100 is easy, 60 to 70 plain, below 30 for experts.
School year: first Wiener Sachtextformel, German only. Longest sentence: in words. The hints themselves: npm run check -- --hints`,
  de: `Leichtigkeit: Flesch (Englisch) oder Amstad (Deutsch); 100 ist leicht, 60 bis 70 einfach, unter 30 für Fachleute.
Schulstufe: erste Wiener Sachtextformel, nur Deutsch. Längster Satz: in Wörtern. Die Hinweise selbst: npm run check -- --hints`,
};

/** How every article reads, as a table, and what the columns mean. */
export function languageTable(rows: readonly LanguageRow[], locale: EditorLocale): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const year = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const table = new Table({
    head: [...heads[locale]],
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right', 'right'],
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows)
    table.push([
      row.file,
      number.format(row.words),
      number.format(row.sentences),
      row.ease === undefined ? '–' : number.format(row.ease),
      row.schoolYear === undefined ? '–' : year.format(row.schoolYear),
      number.format(row.longestSentence),
      row.hints === 0 ? '' : number.format(row.hints),
    ]);
  return `${table.toString()}\n${legend[locale]}`;
}
