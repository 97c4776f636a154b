import type { SourceContent } from '../../src/content-files/source-content.ts';
import { openSearchIndex } from '../../src/search-index/open-search-index.ts';
import { toSearchDocuments } from '../../src/search-index/to-search-documents.ts';
import { withSearchIndex } from '../lib/with-search-index.ts';

export interface NearArticle {
  /** `<collection>/<locale>/<slug>` */
  article: string;
  file: string;
  title: string;
}

/** So many are shown. */
const most = 3;

/** What the site's own search answers to a question today, best first; nothing where it finds nothing. */
export async function nearestArticles(
  content: SourceContent,
  locale: string,
  question: string,
): Promise<NearArticle[]> {
  const documents = toSearchDocuments(content).filter((one) => one.locale === locale);
  if (documents.length === 0) return [];
  const fileOf = new Map(content.articles.map(({ article, file }) => [article, file]));
  return withSearchIndex(documents, async (dir) => {
    const { hits } = await (await openSearchIndex(dir, locale))(question);
    return hits
      .slice(0, most)
      .map(({ article, title }) => ({ article, title, file: fileOf.get(article) ?? article }));
  });
}
