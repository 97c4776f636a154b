import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../src/content-files/list-files.ts';
import type { SourceContent } from '../../src/content-files/source-content.ts';
import { proposeChanges } from '../../src/core/insights/propose-changes.ts';
import type { Report } from '../../src/core/insights/report.ts';
import { textPatch } from '../../src/core/insights/text-patch.ts';
import { formatCount } from '../lib/format-count.ts';
import { articleText } from './article-text.ts';

export const patchFile = 'proposals.patch';

/**
 * Writes what the report suggests for the content as a patch into each of the folders. The content stays as it is.
 * @returns a sentence about it
 */
export async function proposePatch(
  { gaps }: Pick<Report, 'gaps'>,
  { articles }: Pick<SourceContent, 'articles'>,
  folders: readonly string[],
  root = 'content',
): Promise<string> {
  const changes = proposeChanges({
    gaps,
    articles: articles.map(articleText),
    files: await contentTexts(root),
  });
  const patch = textPatch(changes);
  await Promise.all(folders.map((folder) => writeFile(join(folder, patchFile), patch)));
  if (changes.length === 0) return 'There is nothing to propose for the content.';
  const created = changes.filter(({ before }) => before === null).length;
  const counts = [
    ...(created > 0 ? [formatCount(created, 'new file')] : []),
    ...(changes.length > created ? [formatCount(changes.length - created, 'changed file')] : []),
  ];
  return `Proposals for the content, ${counts.join(' and ')}: look through ${folders[0]}/${patchFile}, then git apply it.`;
}

/** Every text file of the content folder by its path from the project's folder. */
async function contentTexts(root: string): Promise<Map<string, string>> {
  const files = (await listFiles(root)).filter(({ file }) => /\.(?:mdx|ya?ml)$/.test(file));
  return new Map(
    await Promise.all(
      files.map(async ({ path, file }) => [file, await readFile(path, 'utf8')] as const),
    ),
  );
}
