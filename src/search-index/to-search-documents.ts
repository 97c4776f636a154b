import type { SourceContent } from '../content-files/source-content.ts';
import type { SearchDocument } from '../core/search/search-document.ts';

/** What of the content is searched: everything that a reader of the site can read, and what editors wrote for the search. */
export function toSearchDocuments({ articles }: Pick<SourceContent, 'articles'>): SearchDocument[] {
  return articles.map(({ article, locale, url, collection, data, sections }) => ({
    article,
    locale,
    url,
    collection,
    title: data.title,
    summary: data.summary,
    alsoAsked: data.alsoAsked,
    keywords: data.keywords,
    sections,
  }));
}
