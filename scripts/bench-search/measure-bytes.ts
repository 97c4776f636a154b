import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { createSearch } from '../../src/core/search/create-search.ts';
import { openFullText, openLazyFront } from '../../src/search-index/open-search-index.ts';
import { quantile } from './quantile.ts';

/** KB (1,000 bytes) on the wire, without headers. */
export interface Bytes {
  brotli: number;
  gzip: number;
}

/** Over queries, each asked by somebody who has nothing of the search yet. */
export interface MeasuredBytes {
  core: Bytes;
  /** The script, the core, and the shelves that the first answer needs. */
  first: { median: Bytes; most: Bytes };
  /** The same and all that is read until the full text has joined in. */
  whole: { median: Bytes; most: Bytes };
  /** Files that the first answer needs beside script and core. */
  files: number;
}

/** @param script bytes of the modules that are loaded to search */
export async function measureBytes(
  dir: string,
  queries: readonly string[],
  script: Bytes,
): Promise<MeasuredBytes> {
  const sizes = new Map<string, Bytes>();
  const sizeOf = async (path: string): Promise<Bytes> => {
    const known = sizes.get(path) ?? sizeOfFile(path, await readFile(join(dir, path)));
    sizes.set(path, known);
    return known;
  };
  const sum = async (paths: Iterable<string>) => {
    const all = [script];
    for (const path of new Set(paths)) all.push(await sizeOf(path));
    return {
      brotli: all.reduce((total, { brotli }) => total + brotli, 0),
      gzip: all.reduce((total, { gzip }) => total + gzip, 0),
    };
  };
  const first: Bytes[] = [];
  const whole: Bytes[] = [];
  const files: number[] = [];
  let core = '';
  for (const query of queries) {
    const read: string[] = [];
    const front = await openLazyFront(dir, 'en', (path) => read.push(path));
    const early = createSearch(front);
    await early.searchFront(query);
    core = read[0] ?? '';
    files.push(new Set(read).size - 1);
    first.push(await sum(read));
    await front.shelves.findPages();
    const fullText = await openFullText(dir, 'en', (path) => read.push(path));
    await createSearch({ ...front, fullText }).search(query);
    whole.push(await sum(read));
  }
  return {
    core: await sizeOf(core),
    first: { median: at(first, 0.5), most: at(first, 1) },
    whole: { median: at(whole, 0.5), most: at(whole, 1) },
    files: quantile(files, 0.5),
  };
}

function at(bytes: readonly Bytes[], share: number): Bytes {
  return {
    brotli: quantile(
      bytes.map(({ brotli }) => brotli),
      share,
    ),
    gzip: quantile(
      bytes.map(({ gzip }) => gzip),
      share,
    ),
  };
}

/** Pagefind's own files are compressed already. */
export function sizeOfFile(path: string, content: Buffer): Bytes {
  if (/\.(?:pagefind|pf_\w+)$/.test(path))
    return { brotli: content.length / 1000, gzip: content.length / 1000 };
  return {
    brotli: brotliCompressSync(content).length / 1000,
    gzip: gzipSync(content, { level: 9 }).length / 1000,
  };
}
