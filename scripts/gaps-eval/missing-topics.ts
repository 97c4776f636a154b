import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Chain } from '../../src/core/insights/chains.ts';
import { type ListedTopic, listTopics } from '../../src/core/insights/list-topics.ts';
import type { SearchDocument } from '../../src/core/search/search-document.ts';
import { buildSearchIndex } from '../../src/search-index/build-search-index.ts';
import { openSearchEngine } from '../../src/search-index/open-search-index.ts';
import { logQueries } from './query-log.ts';

export interface LoggedQuery {
  id: string;
  utterance: string;
}

/**
 * Builds the search over these articles, asks it all queries, and passes on what lists the topics of any part of them.
 * The index lives in a temporary folder until `use` is done.
 */
export async function withTopics<Result>(
  { documents, queries, locale }: TopicsSource,
  use: (list: (ids?: ReadonlySet<string>) => ListedTopic[]) => Result,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-gaps-'));
  try {
    await buildSearchIndex({ documents: [...documents], outDir: folder });
    const engine = await openSearchEngine(folder, locale, { excerpts: false });
    const { chains, sightings } = await logQueries(queries, engine, locale);
    const sightingOf = (asked: string, query: string) =>
      asked === locale ? sightings.get(query) : undefined;
    const settings = { articles: documents, failureOf: () => 0.5, sightingOf };
    const among = (ids?: ReadonlySet<string>): Chain[] =>
      ids === undefined ? chains : chains.filter(({ journey }) => ids.has(journey));
    return use((ids) => listTopics(among(ids), settings, 'graph'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export interface TopicsSource {
  documents: readonly SearchDocument[];
  /** Ids are different from each other. */
  queries: readonly LoggedQuery[];
  locale: string;
}
