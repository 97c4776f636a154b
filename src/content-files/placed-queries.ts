import { parseArticleId } from '../core/content/article-id.ts';
import type { QueryFileKind } from '../core/content/learned.ts';
import type { ContentFolder } from './content-folder.ts';
import type { ArticleFile } from './read-article.ts';
import type { PlacedQuery, SourceArticle } from './source-content.ts';

/** The queries of all files of one kind whose article readers can see. */
export function queriesOf(
  kind: QueryFileKind,
  { queryFiles }: ContentFolder,
  articles: readonly SourceArticle[],
): PlacedQuery[] {
  const shown = new Set(articles.map(({ article }) => article));
  return queryFiles
    .filter((file) => file.kind === kind)
    .flatMap(({ file, locale, lines }) =>
      lines.map(({ query, reference, place }) => ({
        query,
        locale,
        article: reference.replace('/', `/${locale}/`),
        file,
        ...place,
      })),
    )
    .filter(({ article }) => parseArticleId(article) !== undefined && shown.has(article));
}

/** An article's title and `alsoAsked`, each with the line that it stands in. */
export function askedOf(
  { article, locale, file, data }: SourceArticle,
  { frontmatter }: Pick<ArticleFile, 'frontmatter'>,
): PlacedQuery[] {
  const fields: [query: string, path: (string | number)[]][] = [
    [data.title, ['title']],
    ...data.alsoAsked.map((query, at): [string, (string | number)[]] => [query, ['alsoAsked', at]]),
  ];
  return fields.map(([query, path]) => ({
    query,
    article,
    locale,
    file,
    ...(frontmatter?.placeOf(path) ?? { line: 1, column: 1 }),
  }));
}
