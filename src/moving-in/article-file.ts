import { stringify } from 'yaml';
import { isDay } from '../content-files/is-day.ts';
import { writeMdx } from './markdown/write-mdx.ts';
import type { PlannedArticle } from './planned-article.ts';
import { takeSummary } from './summary-of.ts';

/** The limit of `title`. */
const longestTitle = 90;

/** The article's file as it is written: frontmatter and text. */
export function articleFile(article: PlannedArticle): string {
  const { foreign, tree, slug, remarks } = article;
  const written = foreign.summary?.replace(/\s+/g, ' ').trim() ?? '';
  const fits = written.length >= 20 && written.length <= 200;
  const summary = fits ? written : takeSummary(tree, foreign, remarks);
  const title = fittingTitle(foreign.title, remarks);
  const asked = [
    ...(title.endsWith('…') ? [foreign.title.slice(0, 120)] : []),
    ...(foreign.alsoAsked ?? []),
  ];
  const fields = {
    title,
    summary,
    ...listed('alsoAsked', asked, 3, 120),
    ...listed('keywords', foreign.labels, 2, 40),
    ...(slug !== undefined && { slug }),
    ...(foreign.updated !== undefined && isDay(foreign.updated) && { updated: foreign.updated }),
    ...((foreign.draft || foreign.internal) && { draft: true }),
  };
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${writeMdx(tree)}\n`;
}

function fittingTitle(title: string, remarks: PlannedArticle['remarks']): string {
  if (title.length < 3) {
    remarks.push({ kind: 'title-made', detail: title });
    return `${title} …`;
  }
  if (title.length <= longestTitle) return title;
  remarks.push({ kind: 'title-shortened', detail: title });
  const cut = title.slice(0, longestTitle - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestTitle / 2)).trimEnd()}…`.toWellFormed();
}

function listed(field: string, words: readonly string[], shortest: number, longest: number) {
  const fitting = words
    .map((word) => word.replace(/\s+/g, ' ').trim())
    .filter(({ length }) => length >= shortest && length <= longest);
  const unique = [...new Set(fitting)].slice(0, 40);
  return unique.length > 0 ? { [field]: unique } : {};
}
