import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildFrontIndex } from '../core/search/build-front-index.ts';
import { frontIndexFile } from '../core/search/front-index.ts';
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
    await write(join(outDir, frontIndexFile(locale)), JSON.stringify(index));
    articles[locale] = own.length;
  }
  return { articles };
}

async function write(path: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
