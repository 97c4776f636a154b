import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { type ForeignArticle, type ForeignHelpCenter, languageOf } from '../foreign-article.ts';
import {
  element,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  property,
  textOf,
} from '../html/html-node.ts';
import { type FilePlace, filePlace } from './file-place.ts';
import { type ForeignFilesOptions, foreignFiles } from './foreign-files.ts';
import { isContactPage } from './is-contact-page.ts';
import { plainTitle, titleFrom } from './plain-title.ts';
import { dayField } from './read-json.ts';
import { readSourceText, type SourceFolder } from './source-folder.ts';

const parser = unified().use(rehypeParse);
const writer = unified().use(rehypeStringify);

/** A folder of HTML pages, as a website that was saved or exported: one article for each page, by folders. */
export async function readHtmlFolder(
  source: SourceFolder,
  locale: string,
  network: ForeignFilesOptions['network'],
): Promise<ForeignHelpCenter> {
  const articles: ForeignArticle[] = [];
  const unreadable: ForeignHelpCenter['unreadable'] = [];
  for (const file of source.files.filter((name) => /\.x?html?$/i.test(name))) {
    const text = await readSourceText(source, file);
    const page = text === undefined ? undefined : readPage(text);
    if (!page) unreadable.push({ place: file, why: 'not-readable' });
    else if (page.title === '') unreadable.push({ place: file, why: 'no-title' });
    else articles.push(articleOf(page, filePlace(file, locale), file));
  }
  return {
    product: 'html',
    articles,
    unreadable,
    isContact: isContactPage,
    files: foreignFiles({ source, network }),
  };
}

function articleOf(
  page: HtmlPage,
  { locale, id, folders }: FilePlace,
  file: string,
): ForeignArticle {
  return {
    id,
    locale: page.locale || locale,
    writtenLocale: page.locale || locale,
    title: page.title,
    html: page.html,
    category: folders,
    updated: page.updated,
    urls: page.address === '' ? [`/${file}`] : [page.address, `/${file}`],
    draft: false,
    labels: page.keywords,
    summary: page.description,
    place: file,
    file,
  };
}

export interface HtmlPage {
  title: string;
  html: string;
  locale: string;
  description: string;
  keywords: string[];
  address: string;
  updated: string | undefined;
}

/** @returns undefined for what cannot be parsed: elements nested without end */
export function readPage(text: string): HtmlPage | undefined {
  try {
    const { children } = parser.parse(text) as unknown as { children: HtmlNode[] };
    const meta = (name: string) => {
      const found = elementsIn(children, ['meta']).find((node) =>
        [property(node, 'name'), property(node, 'property')].includes(name),
      );
      return found ? property(found, 'content') : '';
    };
    const main = mainPart(children);
    const heading = elementsIn(main, ['h1'])[0];
    const named = heading
      ? textOf(heading.children)
      : (elementsIn(children, ['title'])[0] ?? element('title', []));
    const html = writer.stringify({ type: 'root', children: withoutFrame(main) } as never);
    return {
      title:
        plainTitle(typeof named === 'string' ? named : textOf(named.children)) || titleFrom(html),
      html,
      locale: languageOf(
        property(elementsIn(children, ['html'])[0] ?? element('html', []), 'lang'),
      ),
      description: meta('description'),
      keywords: meta('keywords')
        .split(',')
        .map((word) => word.trim())
        .filter(Boolean),
      address:
        elementsIn(children, ['link'])
          .filter((node) => property(node, 'rel') === 'canonical')
          .map((node) => property(node, 'href'))[0] ?? '',
      updated: dayField({ day: meta('article:modified_time') || meta('last-modified') }, 'day'),
    };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The article within the page: `<main>`, else the one `<article>`, else the body. */
function mainPart(nodes: HtmlNode[]): HtmlNode[] {
  const mains = elementsIn(nodes, ['main']);
  const articles = elementsIn(nodes, ['article']);
  const [main = articles.length === 1 ? articles[0] : undefined] = mains;
  return (main ?? elementsIn(nodes, ['body'])[0])?.children ?? nodes;
}

/** Without what frames an article on every page. */
function withoutFrame(nodes: HtmlNode[]): HtmlNode[] {
  const frame = ['nav', 'footer', 'header'];
  const isFrame = (node: HtmlElement) =>
    frame.includes(node.tagName) &&
    !(node.tagName === 'header' && elementsIn(node.children, ['h1']).length > 0);
  return nodes.flatMap((node): HtmlNode[] => {
    if (node.type !== 'element') return [node];
    return isFrame(node) ||
      /^(?:navigation|search|banner|contentinfo)$/.test(property(node, 'role'))
      ? []
      : [{ ...node, children: withoutFrame(node.children) }];
  });
}
