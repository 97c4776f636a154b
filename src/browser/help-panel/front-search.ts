import { createSearch } from '../../core/search/create-search.ts';
import { openFrontFiles } from '../../core/search/open-front-files.ts';
import type { Search } from '../../core/search/outcome.ts';

/** Apart, because it is the heavy part: loaded when the panel is opened. */
export function openFrontSearch(core: unknown, load: (path: string) => Promise<unknown>): Search {
  return createSearch(openFrontFiles(core, load)).search;
}
