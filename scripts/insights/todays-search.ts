import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SourceContent } from '../../src/content-files/source-content.ts';
import type { AskSearch } from '../../src/core/insights/sight-queries.ts';
import type { SearchEngine } from '../../src/core/search/create-search.ts';
import type { Search } from '../../src/core/search/outcome.ts';
import { buildSearchIndex } from '../../src/search-index/build-search-index.ts';
import { openSearchEngine } from '../../src/search-index/open-search-index.ts';
import { toSearchDocuments } from '../../src/search-index/to-search-documents.ts';

export interface TodaysSearch {
  /** `undefined` for a language that the site does not have. */
  searchOf(locale: string): Promise<Search | undefined>;
  /** The same as the report needs it: where the articles stand, and how sure the search is. */
  ask: AskSearch;
}

/**
 * The search of today's content, for asking again what readers asked. Its index is built with the first question, in a
 * folder of its own that is gone when `use` has ended, however it ended.
 */
export async function withTodaysSearch<Result>(
  content: Pick<SourceContent, 'articles' | 'learned' | 'facts'>,
  use: (search: TodaysSearch) => Promise<Result>,
): Promise<Result> {
  const documents = toSearchDocuments(content);
  const locales = new Set(documents.map(({ locale }) => locale));
  const engines = new Map<string, Promise<SearchEngine>>();
  let folder: Promise<string> | undefined;

  const build = async () => {
    const made = await mkdtemp(join(tmpdir(), 'lotse-search-'));
    await buildSearchIndex({ documents, outDir: made });
    return made;
  };
  const engineOf = (locale: string) => {
    const open = async () => {
      folder ??= build();
      return openSearchEngine(await folder, locale, { excerpts: false });
    };
    const engine = engines.get(locale) ?? open();
    engines.set(locale, engine);
    return engine;
  };

  const searchOf = async (locale: string) =>
    locales.has(locale) ? (await engineOf(locale)).search : undefined;
  const ask: AskSearch = async (locale, query) => {
    const found = await (await searchOf(locale))?.(query);
    return (
      found && {
        confidence: found.confidence,
        hits: found.hits.map(({ article, score }) => ({ article, score })),
      }
    );
  };

  try {
    return await use({ searchOf, ask });
  } finally {
    const made = await folder?.catch(() => undefined);
    if (made !== undefined) await rm(made, { recursive: true, force: true });
  }
}
