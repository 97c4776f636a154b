import type { SourceArticle } from '../../src/content-files/source-content.ts';
import type { ArticleText } from '../../src/core/insights/article-text.ts';

/** What the report needs to know of an article in `content/`. */
export function articleText({ article, url, data, datedUntil, flows }: SourceArticle): ArticleText {
  const { title, summary, alsoAsked, keywords, owner, reviewBy, redirectFrom } = data;
  return {
    article,
    url,
    title,
    summary,
    alsoAsked,
    keywords,
    owner,
    reviewBy,
    datedUntil,
    redirectFrom,
    flows,
  };
}

/** The same of all articles, and which of them are translations that have fallen behind. */
export function articleTexts(
  articles: readonly SourceArticle[],
  [original]: readonly string[],
): ArticleText[] {
  const checked = new Map(articles.map(({ article, data }) => [article, data.checked]));
  return articles.map((one) => {
    const source = checked.get(one.article.replace(/\/[^/]+\//, `/${original}/`));
    // Compared with the shop on an earlier day than the text that it is translated from.
    const outdated = one.locale !== original && (one.data.checked ?? '9999') < (source ?? '');
    return { ...articleText(one), outdated };
  });
}
