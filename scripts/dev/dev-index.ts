import { globSync, statSync } from 'node:fs';
import type { Finding } from '../../src/content-files/finding.ts';
import { formatFinding } from '../../src/content-files/format-finding.ts';
import { readContent } from '../../src/content-files/read-content.ts';
import { siteDay } from '../../src/content-files/site-day.ts';
import type { Search } from '../../src/core/search/outcome.ts';
import type { EditorLocale } from '../../src/core/sentence.ts';
import { buildSearchIndex } from '../../src/search-index/build-search-index.ts';
import { openSearchIndex } from '../../src/search-index/open-search-index.ts';
import { toSearchDocuments } from '../../src/search-index/to-search-documents.ts';
import { editorLocale } from '../lib/editor-locale.ts';

/** The search index of what is being written. */
export interface DevIndex {
  /** Where its files lie. */
  folder: string;
  /** Builds it anew. One build at a time; what changed meanwhile is in the next. */
  rebuild(): Promise<void>;
  /** The search over what is saved now: waits for a build, and makes one when a file is newer than the last. */
  search(locale: string): Promise<Search>;
  /** Is told the mistakes of the content, none or some, each time that it was read; and at once, when it has been already. */
  onErrors(listen: (errors: readonly Finding[], locale: EditorLocale) => void): void;
}

export function createDevIndex(folder: string): DevIndex {
  let running: Promise<void> | undefined;
  let again = false;
  let begun = 0;
  const opened = new Map<string, Promise<Search>>();
  let read: [errors: readonly Finding[], locale: EditorLocale] | undefined;
  const listeners: Parameters<DevIndex['onErrors']>[0][] = [];

  async function build(): Promise<void> {
    begun = Date.now();
    const content = await readContent('content', { today: siteDay('content'), drafts: true });
    const locale = editorLocale(process.env, content.site.locales);
    for (const finding of content.findings)
      if (finding.severity !== 'hint') console.warn(formatFinding(finding, locale));
    read = [content.findings.filter(({ severity }) => severity === 'error'), locale];
    for (const listen of listeners) listen(...read);
    await buildSearchIndex({ documents: toSearchDocuments(content), outDir: folder });
    opened.clear();
  }

  async function rebuild(): Promise<void> {
    if (running !== undefined) {
      again = true;
      return running;
    }
    running = build().finally(() => {
      running = undefined;
    });
    await running;
    if (!again) return;
    again = false;
    await rebuild();
  }

  async function search(locale: string): Promise<Search> {
    if (running !== undefined) await running;
    if (lastSaved() > begun) await rebuild();
    const open = opened.get(locale) ?? openSearchIndex(folder, locale);
    opened.set(locale, open);
    return open;
  }

  function onErrors(listen: (typeof listeners)[number]): void {
    listeners.push(listen);
    if (read) listen(...read);
  }

  return { folder, rebuild, search, onErrors };
}

/** When the newest file of the content was written, ms UTC. */
function lastSaved(): number {
  return globSync('content/**/*.{mdx,yml}').reduce(
    (newest, file) => Math.max(newest, statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0),
    0,
  );
}
