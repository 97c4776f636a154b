import type { ContentFolder } from '../content-folder.ts';
import { type FolderRule, finding } from '../rule.ts';
import type { Finding } from '../source-content.ts';

/** Marks that Git leaves where two people changed the same lines. */
export const mergeMarks: FolderRule = (folder) =>
  textFiles(folder).flatMap(({ file, source }) =>
    source
      .split(/\r?\n/)
      .flatMap((line, index): Finding[] =>
        opens.test(line)
          ? [
              finding(
                file,
                { line: index + 1, column: 1 },
                'Two versions of the text stand here, left by a merge.',
                'Keep the right one and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.',
              ),
            ]
          : [],
      ),
  );

const opens = /^<{7}(?: |$)/;

/** What else is wrong with such a file follows from the marks. */
export function hasMergeMarks(source: string): boolean {
  return source.split(/\r?\n/).some((line) => opens.test(line));
}

function textFiles({ articles, siteFile, factsFile, topicsFile, queryFiles }: ContentFolder) {
  return [siteFile, factsFile, topicsFile, ...queryFiles, ...articles];
}
