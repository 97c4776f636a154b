import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SearchDocument } from '../../src/core/search/search-document.ts';
import { buildSearchIndex } from '../../src/search-index/build-search-index.ts';

/** Builds a search index in a folder of its own, which is gone when `use` has ended, however it ended. */
export async function withSearchIndex<Result>(
  documents: readonly SearchDocument[],
  use: (dir: string) => Promise<Result>,
): Promise<Result> {
  const dir = await mkdtemp(join(tmpdir(), 'lotse-search-'));
  try {
    await buildSearchIndex({ documents, outDir: dir });
    return await use(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
