import type { Nodes } from 'mdast';
import type { Sentence } from '../core/sentence.ts';
import type { ContentFolder } from './content-folder.ts';
import type { Edit, Finding, Severity } from './finding.ts';
import type { ArticleFile } from './read-article.ts';
import type { RuleId } from './rule-ids.ts';
import type { Place } from './yaml-text.ts';

/** Looks at one article and reports; never changes, prints or throws. */
export type ArticleRule = (article: ArticleFile, folder: ContentFolder) => Finding[];

/** A text with fields, in a language: an article, or a reply. */
export type TextFile = Pick<
  ArticleFile,
  'file' | 'locale' | 'slug' | 'body' | 'fields' | 'tree' | 'problem'
> & { collection: string };

/** Looks at one text, whatever it is for. */
export type TextRule = (text: TextFile, folder: ContentFolder) => Finding[];

/** Looks at the folder as a whole. */
export type FolderRule = (folder: ContentFolder) => Finding[];

/** What was found, and what would be right; the edits that make it so, where they are certain. */
export interface Said {
  found: Sentence;
  repair: Sentence;
  fix?: readonly Edit[];
}

export const wholeFile: Place = { line: 1, column: 1 };

/** Where a piece of Markdown begins. */
export function placeOfNode(node: Nodes): Place {
  return node.position?.start ?? wholeFile;
}

export function finding(
  rule: RuleId,
  file: string,
  { line, column }: Place,
  { found, repair, fix }: Said,
  severity: Severity = 'error',
): Finding {
  return { rule, file, line, column, severity, found, repair, ...(fix && { fix }) };
}
