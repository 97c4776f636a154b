import { newerVersion } from '../content/newer-version.ts';
import type { ArticleRow, GapRow } from './report.ts';
import type { LineChange, TranslationRow } from './report-translations.ts';

/** One text of the site as it stands. */
export interface BoardText {
  article: string;
  collection: string;
  locale: string;
  slug: string;
  url: string;
  file: string;
  data: { title: string; updated?: string | undefined; checked?: string | undefined };
}

export interface BoardSettings {
  /** The first is the one that others are translated from, where they have no other. */
  locales: readonly string[];
  /** What readers did; without it all count as unread. */
  report?: { articles: readonly ArticleRow[]; gaps: readonly GapRow[] } | undefined;
  /** What changed in a text since the end of a day. */
  changesSince?: (text: BoardText, day: string) => LineChange[] | null;
}

/**
 * Missing and outdated translations, most searched for first, then most read. A translation is outdated when another
 * language says something newer (`updated`) than the day on which it was last changed or checked.
 */
export function translationBoard(
  texts: readonly BoardText[],
  { locales, report, changesSince = () => null }: BoardSettings,
): TranslationRow[] {
  const reads = new Map(report?.articles.map((row) => [row.article, row.reads]));
  const rows = [
    ...Map.groupBy(texts, (text) => `${text.collection}/${text.slug}`).values(),
  ].flatMap((versions) =>
    locales.flatMap((locale): TranslationRow[] => {
      const own = versions.find((text) => text.locale === locale);
      const source = own ? newerText(own, versions) : firstText(versions, locales);
      if (!source) return [];
      const article = `${source.collection}/${locale}/${source.slug}`;
      const since = own ? lastDay(own) : null;
      return [
        {
          kind: own ? 'outdated' : 'missing',
          article,
          locale,
          file: own?.file ?? `content/${article}.mdx`,
          source: source.article,
          sourceLocale: source.locale,
          sourceFile: source.file,
          title: source.data.title,
          searches: searchesFor(article, locale, report?.gaps ?? []),
          reads: reads.get(own?.article ?? source.article) ?? 0,
          since,
          changed: own ? (source.data.updated ?? null) : null,
          changes: since === null ? null : changesSince(source, since),
        },
      ];
    }),
  );
  return rows.sort(
    (a, b) => b.searches - a.searches || b.reads - a.reads || (a.article < b.article ? -1 : 1),
  );
}

function newerText(own: BoardText, versions: readonly BoardText[]): BoardText | undefined {
  const newer = newerVersion(own, versions);
  return newer && versions.find(({ locale }) => locale === newer.locale);
}

function firstText(
  versions: readonly BoardText[],
  locales: readonly string[],
): BoardText | undefined {
  return locales.flatMap((locale) => versions.filter((text) => text.locale === locale))[0];
}

function lastDay({ data: { updated = '', checked = '' } }: BoardText): string {
  return updated > checked ? updated : checked;
}

/** Chains of searches in a language that an article of another, or of this one's older state, would have answered. */
function searchesFor(article: string, locale: string, gaps: readonly GapRow[]): number {
  const key = article.replace(/\/[^/]+\//, '/');
  return gaps
    .filter(
      ({ cause, locales, nearest }) =>
        cause === 'translation' &&
        locales[0] === locale &&
        nearest?.article.replace(/\/[^/]+\//, '/') === key,
    )
    .reduce((sum, { chains }) => sum + chains, 0);
}
