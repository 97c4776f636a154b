import type { SourceContent } from '../content-files/source-content.ts';
import type { SearchDocument } from '../core/search/search-document.ts';

/**
 * What of the content is searched: everything that a reader of the site can read, what editors wrote for the search,
 * and what customers' queries have taught.
 */
export function toSearchDocuments({
  articles,
  learned,
}: Pick<SourceContent, 'articles' | 'learned'>): SearchDocument[] {
  const taught = Map.groupBy(learned, ({ article }) => article);
  return articles.map(({ article, locale, url, collection, data, sections }) => ({
    article,
    locale,
    url,
    collection,
    title: data.title,
    summary: data.summary,
    alsoAsked: [
      ...new Set([...data.alsoAsked, ...(taught.get(article) ?? []).map(({ query }) => query)]),
    ],
    keywords: data.keywords,
    sections,
  }));
}
