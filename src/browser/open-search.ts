import { searchOver } from '../core/search/create-search.ts';
import { openFrontFiles } from '../core/search/open-front-files.ts';
import { openRankingInSteps } from '../core/search/open-ranking.ts';
import type { Search } from '../core/search/outcome.ts';
import {
  type PagefindInstance,
  pagefindFullText,
  pagefindOptions,
} from '../core/search/pagefind-full-text.ts';
import { fetchJson } from './fetch-json.ts';
import { withPatience } from './search-patience.ts';

export interface OpenSearchOptions {
  /** Language of the page. */
  locale: string;
  /** Folder of the search files, with a slash at the end. */
  folder: string;
  /** The front index's core. Its loading begins before this script is there. */
  core: Promise<unknown>;
}

/** The search of one language in two steps. */
export interface OpenedSearch {
  /** Answers from the front index. */
  front: Search;
  /** Answers from the front index and the full text, as far as that comes in time. */
  whole: Search;
  /** Starts to load the full text, which `whole` does by itself. */
  warmUp(): void;
}

/** How long one search waits for the full text, in ms: on a slow line it comes, on a broken one a reader has left. */
const patience = 8_000;

/**
 * Opens the search of one language: the front index first, which is enough to answer with. Pagefind's full text is
 * loaded when the first answer is there, so that it never stands in its way; only a missing front index is a failure.
 *
 * @throws Error (as a rejection) when the front index cannot be loaded: the page then says that search is unavailable
 */
export async function openSearch({
  locale,
  folder,
  core,
}: OpenSearchOptions): Promise<OpenedSearch> {
  const front = openFrontFiles(await core, (path) => fetchJson(folder + path));
  let loading: Promise<PagefindInstance | undefined> | undefined;
  const load = () => {
    loading ??= Promise.all([loadPagefind(folder, locale), front.shelves.findPages()]).then(
      ([instance]) => instance,
    );
    return loading;
  };
  const fullText = withPatience(async () => {
    const instance = await load();
    return instance && pagefindFullText(instance);
  }, patience);
  await rest();
  const setup = await openRankingInSteps({ index: front.index, fullText }, rest);
  const engine = searchOver(setup, front);
  return {
    front: engine.searchFront,
    whole: engine.search,
    warmUp: () => void load().catch(() => undefined),
  };
}

/** Lets the page do what has come up meanwhile. */
function rest(): Promise<void> {
  return new Promise((done) => setTimeout(done));
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
