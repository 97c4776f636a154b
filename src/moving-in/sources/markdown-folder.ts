import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { parseDocument } from 'yaml';
import { isSlug } from '../../content-files/is-slug.ts';
import { splitFrontmatter } from '../../content-files/split-frontmatter.ts';
import { type ForeignArticle, type ForeignHelpCenter, languageOf } from '../foreign-article.ts';
import { filePlace } from './file-place.ts';
import { type ForeignFilesOptions, foreignFiles } from './foreign-files.ts';
import { isContactPage } from './is-contact-page.ts';
import { markdownDialects } from './markdown-dialects.ts';
import { plainTitle, titleFrom } from './plain-title.ts';
import { dayField, isRecord, type JsonRecord, listField, textField } from './read-json.ts';
import { readSourceText, type SourceFolder } from './source-folder.ts';

const reader = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' })
  .use(rehypeStringify, { allowDangerousHtml: true });

/** Markdown as HTML, so that all sources go the same way; HTML within it stays. */
export function markdownToHtml(markdown: string): string {
  return String(reader.processSync(markdownDialects(markdown)));
}

/** A folder of Markdown files with fields at the top: of Hugo, Docusaurus, Starlight, Jekyll, or our own export. */
export async function readMarkdownFolder(
  source: SourceFolder,
  locale: string,
  network: ForeignFilesOptions['network'],
): Promise<ForeignHelpCenter> {
  const articles: ForeignArticle[] = [];
  const unreadable: ForeignHelpCenter['unreadable'] = [];
  for (const file of source.files.filter((name) => /\.(?:mdx?|markdown)$/i.test(name))) {
    const text = await readSourceText(source, file);
    const article = text === undefined ? undefined : readMarkdown(text, file, locale);
    if (typeof article === 'object') articles.push(article);
    else unreadable.push({ place: file, why: article ?? 'not-readable' });
  }
  return {
    product: 'markdown',
    articles,
    unreadable,
    isContact: isContactPage,
    files: foreignFiles({ source, network }),
  };
}

function readMarkdown(
  text: string,
  file: string,
  fallback: string,
): ForeignArticle | 'no-title' | undefined {
  const { frontmatter, body } = splitFields(text);
  const fields = readFields(frontmatter);
  const html = withinReach(() => markdownToHtml(body));
  if (html === undefined) return undefined;
  const place = filePlace(file, fallback);
  const title = plainTitle(textField(fields, 'title', 'sidebar_label')) || titleFrom(html);
  if (title === '') return 'no-title';
  const locale = languageOf(textField(fields, 'locale', 'lang', 'language')) || place.locale;
  const category = listField(fields, 'collection', 'category', 'categories', 'section');
  const written = textField(fields, 'permalink', 'url', 'slug', 'address');
  const addresses = [written, ...listField(fields, 'aliases', 'redirect_from')].filter(
    (address) => address.startsWith('/') || /^https?:/.test(address),
  );
  return {
    id: textField(fields, 'translationKey') || place.id,
    locale,
    writtenLocale: locale,
    title,
    html,
    category: category.length > 0 ? category : place.folders,
    updated: dayField(fields, 'updated', 'lastmod', 'last_modified_at', 'lastUpdated', 'date'),
    urls: addresses,
    draft: fields['draft'] === true || fields['published'] === false,
    labels: listField(fields, 'keywords', 'tags'),
    alsoAsked: Array.isArray(fields['alsoAsked']) ? fields['alsoAsked'].map(String) : [],
    summary: textField(fields, 'summary', 'description', 'excerpt'),
    name: slugLike(
      place.id
        .split('/')
        .at(-1)
        ?.replace(/^(?:\d{4}-\d{2}-\d{2}|\d+)[-_.]/, ''),
    ),
    address: slugLike(written.split('/').filter(Boolean).at(-1)),
    place: file,
    file,
  };
}

function slugLike(name: string | undefined): string | undefined {
  return name !== undefined && isSlug(name) ? name : undefined;
}

/** Between `---` as YAML, or between `+++` as Hugo's TOML, of which the plain lines are read. */
function splitFields(text: string): { frontmatter: string; body: string } {
  const toml = /^\uFEFF?\+\+\+\r?\n([\s\S]*?)\r?\n\+\+\+[ \t]*(?:\r?\n|$)/.exec(text);
  if (!toml) {
    const { frontmatter = '', body } = splitFrontmatter(text);
    return { frontmatter, body };
  }
  const lines = (toml[1] ?? '')
    .split(/\r?\n/)
    .filter((line) => /^[\w-]+\s*=\s*(?:["'[\d]|true|false)/.test(line));
  return {
    frontmatter: lines.map((line) => line.replace(/\s*=\s*/, ': ')).join('\n'),
    body: text.slice(toml[0].length),
  };
}

function readFields(yaml: string): JsonRecord {
  const document = parseDocument(yaml, { version: '1.2' });
  try {
    const fields: unknown = document.toJS({ maxAliasCount: 10 });
    if (!isRecord(fields)) return {};
    return Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [
        name,
        value instanceof Date ? value.toISOString() : value,
      ]),
    );
  } catch {
    return {};
  }
}

function withinReach<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
