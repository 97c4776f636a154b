import { useWords } from '../core/messages/messages.ts';
import { checkContent } from './check-content.ts';
import type { Finding } from './finding.ts';
import { type ReadOptions, readFolder } from './read-folder.ts';

/** What the check needs to know of a folder. */
export interface CheckedContent {
  findings: readonly Finding[];
  /** How many articles could be read. */
  articles: number;
  /** The languages of the site, the first one first. */
  locales: readonly string[];
}

/** Says what is wrong in a content folder, without making anything of it: half the time of `readContent`. */
export async function readFindings(
  root: string,
  options: ReadOptions = {},
): Promise<CheckedContent> {
  const folder = await readFolder(root, options);
  for (const { locale, words } of folder.wordsFiles) useWords(locale, words);
  return {
    findings: checkContent(folder),
    articles: folder.articles.filter(({ data, tree }) => data && tree).length,
    locales: folder.locales,
  };
}
