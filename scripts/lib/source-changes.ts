import { readFileSync } from 'node:fs';
import { diffLines } from 'diff';
import { splitFrontmatter } from '../../src/content-files/split-frontmatter.ts';
import { readYaml } from '../../src/content-files/yaml-text.ts';
import type { LineChange } from '../../src/core/insights/report-translations.ts';
import { revisionOn, textIn } from './git-text.ts';

/** The longest change that is shown, in lines: what is longer, somebody reads in the article. */
const longest = 40;

/**
 * The lines that a text lost and won since the end of a day, after the project's history.
 *
 * @param path from the project's folder
 * @returns `null` where the history does not reach back to that day, as in a shallow clone
 */
export function changesSince(path: string, day: string): LineChange[] | null {
  const revision = revisionOn(day, path);
  const before = revision === undefined ? undefined : textIn(revision, path);
  if (before === undefined) return null;
  return diffLines(linesOf(before), linesOf(readFileSync(path, 'utf8')))
    .flatMap(({ value, added, removed }): LineChange[] =>
      added || removed
        ? value
            .split('\n')
            .filter((text) => text.trim() !== '')
            .map((text) => ({ kind: added ? 'added' : 'removed', text }))
        : [],
    )
    .slice(0, longest);
}

/** What readers see of a file: title, summary, and the text. */
function linesOf(source: string): string {
  const { frontmatter, body } = splitFrontmatter(source.replaceAll('\r\n', '\n'));
  const fields = frontmatter === undefined ? {} : (readYaml(frontmatter, 1).value ?? {});
  const { title = '', summary = '' } = fields as { title?: unknown; summary?: unknown };
  return `${String(title)}\n${String(summary)}\n${body.trimStart()}`;
}
