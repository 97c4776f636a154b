import { measureText, type TextMeasures } from '../../core/language/text-measures.ts';
import { articleProse, type Prose } from '../article-prose.ts';
import type { ContentFolder } from '../content-folder.ts';
import type { ArticleFile } from '../read-article.ts';

const measured = new WeakMap<ArticleFile, TextMeasures>();

/** What of an article is read as sentences: no headings, no cells of tables. */
export function sentencesProse(article: ArticleFile, folder: ContentFolder): Prose[] {
  return articleProse(article, folder).filter(({ kind }) =>
    ['summary', 'paragraph', 'item'].includes(kind),
  );
}

/** The counts of an article's sentences; reckoned once. */
export function measuredProse(article: ArticleFile, folder: ContentFolder): TextMeasures {
  const known = measured.get(article);
  if (known) return known;
  const measures = measureText(
    sentencesProse(article, folder).map(({ text }) => text),
    article.locale,
  );
  measured.set(article, measures);
  return measures;
}
