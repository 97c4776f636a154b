import type { Nodes } from 'mdast';
import type { ContentFolder } from './content-folder.ts';
import type { ArticleFile } from './read-article.ts';
import type { Finding } from './source-content.ts';
import type { Place } from './yaml-text.ts';

/** Looks at one article and reports; never changes, prints or throws. */
export type ArticleRule = (article: ArticleFile, folder: ContentFolder) => Finding[];

/** Looks at the folder as a whole. */
export type FolderRule = (folder: ContentFolder) => Finding[];

export const wholeFile: Place = { line: 1, column: 1 };

/** Where a piece of Markdown begins. */
export function placeOfNode(node: Nodes): Place {
  return node.position?.start ?? wholeFile;
}

export function finding(
  file: string,
  { line, column }: Place,
  found: string,
  repair: string,
  severity: Finding['severity'] = 'error',
): Finding {
  return { file, line, column, severity, found, repair };
}
