import type { Search, SearchOutcome } from '../core/search/outcome.ts';
import { context } from './page-context.ts';

let opened: Promise<Search> | undefined;

/** The site's search in this page's language; loaded once, on first use. A failed load is tried again at the next call. */
export async function search(query: string): Promise<SearchOutcome> {
  opened ??= load();
  try {
    return await (await opened)(query);
  } catch (error) {
    opened = undefined;
    throw error;
  }
}

/** Starts loading when a reader is about to search. */
export function warmUp(): void {
  search('').catch(() => undefined);
}

async function load(): Promise<Search> {
  const { openSearch } = await import('./open-search.ts');
  return openSearch({ locale: context.loc, base: import.meta.env.BASE_URL });
}
