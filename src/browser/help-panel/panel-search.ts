import { frontFile } from '../../core/search/front-files.ts';
import type { Search } from '../../core/search/outcome.ts';
import { fetchJson } from '../fetch-json.ts';

/**
 * The help center's search as the panel has it: the front index alone, so that the shop's page need not allow
 * WebAssembly. Loaded once; a failed load is tried again at the next question.
 */
export function openPanelSearch(folder: URL, locale: string): { search: Search; warmUp(): void } {
  let opening: Promise<Search> | undefined;
  function open(): Promise<Search> {
    opening ??= load(folder, locale).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  }
  return {
    search: async (query) => (await open())(query),
    warmUp() {
      const { connection } = navigator as { connection?: { saveData?: boolean } };
      if (!connection?.saveData) open().catch(() => undefined);
    },
  };
}

async function load(folder: URL, locale: string): Promise<Search> {
  const core = fetchJson(new URL(frontFile(locale), folder).href);
  core.catch(() => undefined); // the script may fail first
  const { openFrontSearch } = await import('./front-search.ts');
  return openFrontSearch(await core, (path) => fetchJson(new URL(path, folder).href));
}
