import { languageName } from '../../src/core/content/language-name.ts';
import type { TranslationRow } from '../../src/core/insights/report-translations.ts';
import type { EditorLocale } from '../../src/core/sentence.ts';

export interface BoardView {
  /** A report said what readers searched and read. */
  ordered: boolean;
  /** There is a git history. */
  history: boolean;
  locale: EditorLocale;
}

/** Each translation that is missing or outdated, with what changed since; at last how many there are. */
export function describeTranslations(
  rows: readonly TranslationRow[],
  { ordered, history, locale }: BoardView,
): string {
  const words = sayings[locale];
  const told = rows.map((row) => {
    const language = languageName(row.locale, locale);
    const demand = ordered ? ` (${words.demand(row.searches, row.reads)})` : '';
    const head =
      row.kind === 'missing'
        ? words.missing(language, row.sourceFile)
        : words.outdated(language, row.since ?? '', row.changed ?? '');
    const changes = (row.changes ?? []).map(
      ({ kind, text }) => `    ${kind === 'added' ? '+' : '-'} ${text}`,
    );
    const unknown = row.kind === 'outdated' && row.changes === null ? [`    ${words.unknown}`] : [];
    return [
      `${row.file}  ${words.quote(row.title)}${demand}`,
      `  ${head}`,
      ...changes,
      ...unknown,
    ].join('\n');
  });
  const missing = rows.filter(({ kind }) => kind === 'missing').length;
  return [
    ...told,
    ...(told.length > 0 ? [''] : []),
    rows.length === 0 ? words.none : words.count(missing, rows.length - missing),
    ...(rows.length > 0 && !ordered ? [words.unordered] : []),
    ...(rows.length > 0 && !history ? [words.noHistory] : []),
  ].join('\n');
}

const sayings = {
  en: {
    quote: (title: string) => `“${title}”`,
    demand: (searches: number, reads: number) => `${searches} searches for it, ${reads} reads`,
    missing: (language: string, source: string) => `Not there in ${language}; translate ${source}.`,
    outdated: (language: string, since: string, changed: string) =>
      `The ${language} text is of ${since}, its source changed on ${changed}:`,
    unknown: 'The history does not reach back to that day: compare the two texts.',
    none: 'Every article is there in each language and up to date.',
    count: (missing: number, outdated: number) =>
      `${missing} ${missing === 1 ? 'translation is' : 'translations are'} missing, ${outdated} outdated.`,
    unordered:
      'There is no report yet, so nothing says what readers search and read. Make one with npm run insights.',
    noHistory: 'There is no git history here, so nothing says what changed.',
  },
  de: {
    quote: (title: string) => `„${title}“`,
    demand: (searches: number, reads: number) => `${searches} Suchen danach, ${reads} Aufrufe`,
    missing: (language: string, source: string) =>
      `Fehlt auf ${language}; zu übersetzen ist ${source}.`,
    outdated: (language: string, since: string, changed: string) =>
      `Der Text auf ${language} ist vom ${since}, seine Vorlage hat sich am ${changed} geändert:`,
    unknown:
      'Die Versionsgeschichte reicht nicht bis zu jenem Tag: Vergleichen Sie die beiden Texte.',
    none: 'Jeden Artikel gibt es in jeder Sprache, und alle sind auf dem neuesten Stand.',
    count: (missing: number, outdated: number) =>
      `${missing} ${missing === 1 ? 'Übersetzung fehlt' : 'Übersetzungen fehlen'}, ${outdated} ${outdated === 1 ? 'ist' : 'sind'} veraltet.`,
    unordered:
      'Es gibt noch keinen Bericht, also sagt nichts, was Leser suchen und lesen. npm run insights macht einen.',
    noHistory:
      'Hier gibt es keine Versionsgeschichte (git), also sagt nichts, was sich geändert hat.',
  },
} as const;
