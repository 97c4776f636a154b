import type { SourceArticle } from '../../src/content-files/source-content.ts';
import type { ArticleText } from '../../src/core/insights/article-text.ts';

/** What the report needs to know of an article in `content/`. */
export function articleText({ article, url, data }: SourceArticle): ArticleText {
  const { title, summary, alsoAsked, keywords } = data;
  return { article, url, title, summary, alsoAsked, keywords };
}
