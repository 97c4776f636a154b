import { posix } from 'node:path';
import { stringify as csv } from 'csv-stringify/sync';
import { visit } from 'unist-util-visit';
import { stringify as yaml } from 'yaml';
import { articleMarkdown } from '../content-files/article-markdown.ts';
import { imagePath, imageUrl } from '../content-files/image-path.ts';
import type { ArticleFile } from '../content-files/read-article.ts';
import { articleUrl } from '../core/content/address.ts';
import type { ArticleData } from '../core/content/article.ts';
import type { Facts } from '../core/content/facts.ts';
import type { Site } from '../core/content/site.ts';
import { messagesFor } from '../core/messages/messages.ts';
import type { ExportFormat } from './export-formats.ts';
import { markdownToHtml } from './sources/markdown-folder.ts';

export interface ExportRequest {
  articles: readonly ArticleFile[];
  site: Site;
  facts: Facts;
  format: ExportFormat;
  /** `relative`: from file to file, which a table cannot have. `absolute`: to the site's addresses. */
  links: 'relative' | 'absolute';
  /** The site's address without a slash at the end. */
  base: string;
}

export interface ExportedArticles {
  /** Texts by their path. */
  files: Map<string, string>;
  /** Pictures that the texts show, by their path, the same as in the content folder. */
  images: Set<string>;
  /** Files that cannot be read, and are therefore not exported. */
  unreadable: string[];
}

/** Article and the fields that it is known to have. */
type Readable = ArticleFile & { data: ArticleData };

/** All articles in a form that other programs read: facts filled in, components as plain text. */
export function exportArticles(request: ExportRequest): ExportedArticles {
  const { articles, format } = request;
  const readable = articles.filter(
    (article): article is Readable => article.data !== undefined && article.tree !== undefined,
  );
  const images = new Set<string>();
  for (const article of readable)
    if (article.tree)
      visit(article.tree, (node) => {
        const url = imageUrl(node);
        if (url?.startsWith('.')) images.add(imagePath(url, article));
      });
  const files =
    format === 'csv'
      ? new Map([['articles.csv', table(readable, request)]])
      : new Map(
          readable.map((article) => [
            `${pathOf(article)}.${format === 'html' ? 'html' : 'md'}`,
            format === 'html' ? page(article, request) : document(article, request),
          ]),
        );
  const unreadable = articles
    .filter((article) => !readable.includes(article as Readable))
    .map(({ file }) => file);
  return { files, images, unreadable };
}

function pathOf({
  collection,
  locale,
  slug,
}: Pick<ArticleFile, 'collection' | 'locale' | 'slug'>): string {
  return `${collection}/${locale}/${slug}`;
}

/** The text in Markdown; an image lies beside it as it does in the content folder. */
function textOf(
  article: Readable,
  { articles, site, facts, format, links, base }: ExportRequest,
): string {
  const { locale } = article;
  const messages = messagesFor(locale);
  const words: Record<string, string> = {
    Note: messages.article.note,
    Important: messages.article.important,
  };
  const link = (href: string): string => {
    if (href === '/contact') return `${base}/${locale}/${messages.paths.contact}/`;
    const [, collection, slug, fragment = ''] =
      /^\/([a-z]+)\/([a-z0-9-]+)\/?(#.*)?$/.exec(href) ?? [];
    const versions = articles.filter(
      (other) => other.collection === collection && other.slug === slug,
    );
    const target = versions.find((other) => other.locale === locale) ?? versions[0];
    if (!target) return href;
    if (links === 'absolute' || format === 'csv')
      return `${base}${articleUrl(site, target, target.data ?? {})}${fragment}`;
    return `${posix.relative(posix.dirname(pathOf(article)), pathOf(target))}.${format === 'html' ? 'html' : 'md'}${fragment}`;
  };
  return articleMarkdown(article.body, {
    facts,
    locale,
    link,
    country: messages.parcel.country,
    callout: (name) => words[name],
    image: (url) => (format === 'csv' && url.startsWith('.') ? imagePath(url, article) : url),
  });
}

/** What an article says of itself, and other programs can use; what is empty is left out. */
function fieldsOf(article: Readable, { site, base }: ExportRequest) {
  const { data, locale, collection } = article;
  const { title, summary, alsoAsked, keywords, updated, draft, validFrom, validUntil } = data;
  const all = {
    title,
    summary,
    locale,
    collection,
    alsoAsked,
    keywords,
    updated,
    draft,
    validFrom,
    validUntil,
    url: `${base}${articleUrl(site, article, data)}`,
  };
  return Object.fromEntries(
    Object.entries(all).filter(
      ([, value]) =>
        value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function document(article: Readable, request: ExportRequest): string {
  return `---\n${yaml(fieldsOf(article, request), { lineWidth: 0 })}---\n\n${textOf(article, request)}\n`;
}

function page(article: Readable, request: ExportRequest): string {
  const { title, summary, keywords, updated } = article.data;
  const url = `${request.base}${articleUrl(request.site, article, article.data)}`;
  return `<!doctype html>
<html lang="${article.locale}">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<meta name="description" content="${escaped(summary)}">
${keywords.length > 0 ? `<meta name="keywords" content="${escaped(keywords.join(', '))}">\n` : ''}${updated ? `<meta name="last-modified" content="${updated}">\n` : ''}<link rel="canonical" href="${escaped(url)}">
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${markdownToHtml(textOf(article, request))}
</main>
</body>
</html>
`;
}

/** One row for each language version; a spreadsheet takes no text of it for a formula. */
function table(articles: readonly Readable[], request: ExportRequest): string {
  const rows = articles.map((article) => ({
    id: `${article.collection}/${article.slug}`,
    language: article.locale,
    category: article.collection,
    title: article.data.title,
    summary: article.data.summary,
    body: markdownToHtml(textOf(article, request)),
    keywords: article.data.keywords.join(', '),
    alsoAsked: article.data.alsoAsked.join('\n'),
    updated: article.data.updated ?? '',
    draft: article.data.draft ? 'true' : '',
    url: `${request.base}${articleUrl(request.site, article, article.data)}`,
  }));
  return csv(rows, {
    header: true,
    bom: true,
    escape_formulas: true,
    columns: [
      'id',
      'language',
      'category',
      'title',
      'summary',
      'body',
      'keywords',
      'alsoAsked',
      'updated',
      'draft',
      'url',
    ],
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
