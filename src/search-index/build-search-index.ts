import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildFrontIndex } from '../core/search/build-front-index.ts';
import { frontFile } from '../core/search/front-files.ts';
import { packFrontIndex } from '../core/search/pack-front-index.ts';
import type { SearchDocument } from '../core/search/search-document.ts';
import { genericQuestions } from './generic-questions.ts';
import { pagefindFiles, pagesByUrl } from './pagefind-files.ts';

export interface BuiltSearchIndex {
  /** How many articles each language has. */
  articles: Readonly<Record<string, number>>;
}

/** Writes the search of a site: Pagefind's bundle and a front index for each language. What was in `outDir` before is gone. */
export async function buildSearchIndex({
  documents,
  outDir,
}: {
  documents: readonly SearchDocument[];
  outDir: string;
}): Promise<BuiltSearchIndex> {
  const files = await pagefindFiles(documents);
  const pages = pagesByUrl(files);
  await rm(outDir, { recursive: true, force: true });
  for (const { path, content } of files) await write(join(outDir, path), content);

  const articles: Record<string, number> = {};
  for (const locale of new Set(documents.map((document) => document.locale))) {
    const own = documents.filter((document) => document.locale === locale);
    const questions = await genericQuestions(locale);
    const index = buildFrontIndex(own, locale, ({ url }) => pages.get(url) ?? '', questions);
    const { core, shelves } = packFrontIndex(index, digest);
    await write(join(outDir, frontFile(locale)), JSON.stringify(core));
    for (const [name, shelf] of shelves)
      await write(join(outDir, core.shelves.folder, name), JSON.stringify(shelf));
    articles[locale] = own.length;
  }
  return { articles };
}

async function write(path: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

function digest(files: string): string {
  return createHash('sha256').update(files).digest('hex').slice(0, 10);
}
