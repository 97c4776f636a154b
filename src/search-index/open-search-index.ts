import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createSearch, type SearchEngine } from '../core/search/create-search.ts';
import { frontFile } from '../core/search/front-files.ts';
import type { FullText } from '../core/search/full-text.ts';
import { type FrontParts, openFrontFiles } from '../core/search/open-front-files.ts';
import type { Search } from '../core/search/outcome.ts';
import {
  type PagefindInstance,
  pagefindFullText,
  pagefindOptions,
} from '../core/search/pagefind-full-text.ts';

export interface OpenOptions {
  /** `false` leaves the full text of the hits unread: for rankings over many queries. */
  excerpts?: boolean;
}

/** The search of a built site, opened in Node: the very code that runs in the browser. */
export async function openSearchIndex(dir: string, locale: string): Promise<Search> {
  return (await openSearchEngine(dir, locale)).search;
}

/** The same with a look inside. Several can be open at once, also over several folders and languages. */
export async function openSearchEngine(
  dir: string,
  locale: string,
  options: OpenOptions = {},
): Promise<SearchEngine> {
  const [front, fullText] = await Promise.all([openFront(dir, locale), openFullText(dir, locale)]);
  return createSearch({ ...front, fullText, ...options });
}

/** The front index of one language with its shelves. The ids of pages are there. */
export async function openFront(dir: string, locale: string): Promise<FrontParts> {
  const front = await openLazyFront(dir, locale);
  await front.shelves.findPages();
  return front;
}

/**
 * The front index as a browser has it before the first query.
 * @param onRead is told each file that is read, by its path in the folder
 */
export async function openLazyFront(
  dir: string,
  locale: string,
  onRead?: (path: string) => void,
): Promise<FrontParts> {
  const load = async (path: string): Promise<unknown> => {
    onRead?.(path);
    return JSON.parse(await readFile(join(dir, path), 'utf8'));
  };
  return openFrontFiles(await load(frontFile(locale)), load);
}
/** @param onRead is told each file that is read, by its path in the folder */
export async function openFullText(
  dir: string,
  locale: string,
  onRead?: (path: string) => void,
): Promise<FullText> {
  return pagefindFullText(await openPagefind(dir, locale, onRead));
}

/** Makes each opened bundle a module of its own: a data: address that occurs twice would give the same module. */
let opened = 0;

/**
 * Pagefind's script is made for pages: it fetches its files, and takes the language from the document. It is opened as
 * a module with a `fetch` of its own that reads files and a document that has a language and nothing else, so nothing
 * global is changed but for the moment of opening.
 */
async function openPagefind(
  dir: string,
  locale: string,
  onRead: (path: string) => void = () => undefined,
): Promise<PagefindInstance> {
  const handover = `lotse pagefind ${++opened}`;
  const globals = globalThis as unknown as Record<string, unknown>;
  globals[handover] = {
    fetch: (address: string) => fetchFile(dir, address, onRead),
    document: { querySelector: () => ({ getAttribute: () => locale }), currentScript: null },
  };
  try {
    onRead('pagefind.js');
    const script = await readFile(join(dir, 'pagefind.js'), 'utf8');
    const source = `const { fetch, document } = globalThis[${JSON.stringify(handover)}];\n${script}`;
    const module: { createInstance(options: object): PagefindInstance } = await import(
      `data:text/javascript;base64,${Buffer.from(source).toString('base64')}`
    );
    return module.createInstance(pagefindOptions('/'));
  } finally {
    delete globals[handover];
  }
}

async function fetchFile(
  dir: string,
  address: string,
  onRead: (path: string) => void,
): Promise<Response> {
  const { pathname } = new URL(address, 'file:///');
  const path = decodeURIComponent(pathname).slice(1);
  try {
    const content = await readFile(join(dir, path));
    onRead(path);
    return new Response(new Uint8Array(content));
  } catch {
    return new Response(null, { status: 404 });
  }
}
