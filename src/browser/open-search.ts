import { createSearch } from '../core/search/create-search.ts';
import { type FrontIndex, frontIndexFile, readFrontIndex } from '../core/search/front-index.ts';
import type { Search } from '../core/search/outcome.ts';
import {
  type PagefindInstance,
  pagefindFullText,
  pagefindOptions,
} from '../core/search/pagefind-full-text.ts';
import { withPatience } from './search-patience.ts';

export interface OpenSearchOptions {
  /** Language of the page. */
  locale: string;
  /** Where the site lies, with a slash at the end: `/` or `/help/`. */
  base: string;
}

/** How long one search waits for the full text, in ms: longer than a warm answer takes, shorter than a reader waits. */
const patience = 700;

/**
 * Loads the search of one language. Nothing is fetched before it is called.
 *
 * The front index is enough to search with: it knows titles, questions and words. Pagefind's full text is fetched beside
 * it and joins in when it is there, so only a missing front index is a failure.
 *
 * @throws Error (as a rejection) when the front index cannot be loaded: the page then says that search is unavailable
 */
export async function openSearch({ locale, base }: OpenSearchOptions): Promise<Search> {
  const folder = `${base}pagefind/`;
  // Begun before the front index is waited for: one after the other is most of what a first search costs.
  const pagefind = loadPagefind(folder, locale);
  const fullText = withPatience(
    pagefind.then((instance) => instance && pagefindFullText(instance)),
    patience,
  );
  const index = await loadFrontIndex(folder, locale).catch((cause) => {
    throw new Error('The search of this site could not be loaded.', { cause });
  });
  return createSearch({ index, fullText }).search;
}

async function loadFrontIndex(folder: string, locale: string): Promise<FrontIndex> {
  const response = await fetch(`${folder}${frontIndexFile(locale)}`);
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return readFrontIndex(await response.json());
}

/** Pagefind knows only the language of the page; another language is searched in the front index alone. */
async function loadPagefind(folder: string, locale: string): Promise<PagefindInstance | undefined> {
  if (document.documentElement.lang.toLowerCase() !== locale.toLowerCase()) return undefined;
  // The file is a product of the build, not of the bundler: it is not there when the bundler looks.
  const module: PagefindModule = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  return module.createInstance(pagefindOptions(folder));
}

interface PagefindModule {
  createInstance(options: object): PagefindInstance;
}
