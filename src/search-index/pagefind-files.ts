import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import type { SearchDocument } from '../core/search/search-document.ts';
import { documentPage } from './document-page.ts';

/** How many bundles are being made; Pagefind's process serves them all and ends with the last. */
let running = 0;

/** Pagefind's bundle for these documents, without the user interfaces that it ships and we do not use. */
export async function pagefindFiles(documents: readonly SearchDocument[]): Promise<IndexFile[]> {
  running++;
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
    for (const document of documents) {
      const added = await index.addHTMLFile({ url: document.url, content: documentPage(document) });
      refuse(added.errors, document.article);
    }
    const { files, errors: failed } = await index.getFiles();
    refuse(failed, 'the bundle');
    await index.deleteIndex();
    return files.filter(({ path }) => !/^pagefind-(?!entry\.json|worker\.js)/.test(path));
  } finally {
    running--;
    if (running === 0) await close();
  }
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index ${what}: ${errors.join(' ')}`);
}

/** Which page of the bundle shows which address. Large sites have several pages in one file. */
export function pagesByUrl(files: readonly IndexFile[]): Map<string, string> {
  const pages = new Map<string, string>();
  for (const { path, content } of files) {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (id === undefined) continue;
    const fragment = JSON.parse(withoutSignature(gunzipSync(content)));
    const single = typeof fragment.url === 'string';
    const entries: [string, { url: string }][] = single
      ? [[id, fragment]]
      : Object.entries(fragment);
    for (const [page, { url }] of entries) pages.set(url, page);
  }
  return pages;
}

/** Each of Pagefind's files begins with twelve letters that say so. */
function withoutSignature(content: Buffer): string {
  return content.subarray('pagefind_dcd'.length).toString('utf8');
}
