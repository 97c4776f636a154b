import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { ForeignArticle, ForeignHelpCenter } from '../foreign-article.ts';
import { type HtmlNode, textOf } from '../html/html-node.ts';
import { filePlace } from './file-place.ts';
import { type ForeignFilesOptions, foreignFiles } from './foreign-files.ts';
import { plainTitle, titleFrom } from './plain-title.ts';
import { readSourceFile, type SourceFolder } from './source-folder.ts';

const parser = unified().use(rehypeParse, { fragment: true });
const writer = unified().use(rehypeStringify);

/** Word's own styles that mean something here. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titel'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
];

/**
 * Documents of Word: each is an article, and one with several headings of the first level is an article for each. Images
 * come with it.
 */
export async function readDocx(
  source: SourceFolder,
  locale: string,
  network: ForeignFilesOptions['network'],
): Promise<ForeignHelpCenter> {
  const articles: ForeignArticle[] = [];
  const unreadable: ForeignHelpCenter['unreadable'] = [];
  // Word's own lock files begin with ~$.
  for (const file of source.files.filter(
    (name) => /\.docx$/i.test(name) && !/(?:^|\/)~\$/.test(name),
  )) {
    const html = await htmlOf(readSourceFile(source, file));
    if (html === undefined) {
      unreadable.push({ place: file, why: 'not-readable' });
      continue;
    }
    const place = filePlace(file, locale);
    const parts = splitAtHeadings(html);
    const name =
      file
        .split('/')
        .at(-1)
        ?.replace(/\.docx$/i, '')
        .replace(/[-_]+/g, ' ') ?? file;
    for (const [at, part] of parts.entries()) {
      const where = parts.length > 1 ? `${file}, ${at + 1}` : file;
      const title =
        plainTitle(part.title) || (parts.length > 1 ? titleFrom(part.html) : plainTitle(name));
      if (title === '') {
        unreadable.push({ place: where, why: 'no-title' });
        continue;
      }
      articles.push({
        id: parts.length > 1 ? `${place.id}#${at + 1}` : place.id,
        locale: place.locale,
        writtenLocale: place.locale,
        title,
        html: part.html,
        category: place.folders,
        urls: [],
        draft: false,
        labels: [],
        place: where,
        file,
      });
    }
  }
  return { product: 'docx', articles, unreadable, files: foreignFiles({ source, network }) };
}

async function htmlOf(bytes: Uint8Array | undefined): Promise<string | undefined> {
  if (!bytes) return undefined;
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap });
    return value;
  } catch {
    // No zip, half a zip, or a zip of something else.
    return undefined;
  }
}

/** One part for each heading of the first level; the words before the first belong to it. */
export function splitAtHeadings(html: string): { title: string; html: string }[] {
  const { children } = parser.parse(html) as unknown as { children: HtmlNode[] };
  const isHeading = (node: HtmlNode) =>
    node.type === 'element' && node.tagName === 'h1' && textOf(node).trim() !== '';
  const parts: { title: string; nodes: HtmlNode[] }[] = [{ title: '', nodes: [] }];
  for (const node of children) {
    const last = parts.at(-1);
    if (!isHeading(node)) last?.nodes.push(node);
    else if (last?.title === '') last.title = textOf(node).trim();
    else parts.push({ title: textOf(node).trim(), nodes: [] });
  }
  return parts.map(({ title, nodes }) => ({
    title,
    html: writer.stringify({ type: 'root', children: nodes } as never),
  }));
}
