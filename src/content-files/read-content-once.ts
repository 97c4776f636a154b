import { globSync, statSync } from 'node:fs';
import { type ReadOptions, readContent } from './read-content.ts';
import type { SourceContent } from './source-content.ts';

interface Reading {
  key: string;
  content: Promise<SourceContent>;
}

/**
 * One reading serves a whole build, as long as no file changes: the command, the sitemap and the pages all want it. The
 * code of the pages is bundled and has modules of its own, so what was read hangs on the process.
 */
export function readContentOnce(root: string, options: ReadOptions): Promise<SourceContent> {
  const here = globalThis as { lotseReadings?: Map<string, Reading> };
  here.lotseReadings ??= new Map();
  const { today, lenient = false, drafts = false } = options;
  const key = JSON.stringify([today, lenient, drafts, stateOf(root)]);
  const known = here.lotseReadings.get(root);
  if (known?.key === key) return known.content;
  const content = readContent(root, options);
  here.lotseReadings.set(root, { key, content });
  return content;
}

/** Changes when a file is added, taken away or saved. */
function stateOf(root: string): string {
  const files = globSync(`${root}/**/*.{mdx,yml}`);
  const newest = files.reduce(
    (time, file) => Math.max(time, statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0),
    0,
  );
  return `${files.length} ${newest}`;
}
