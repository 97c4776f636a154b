import type { Finding } from '../finding.ts';
import { type FolderRule, finding } from '../rule.ts';
import { textFiles } from '../text-files.ts';

/** Marks that Git leaves where two people changed the same lines. */
export const mergeMarks: FolderRule = (folder) =>
  textFiles(folder).flatMap(({ file, source }) =>
    source.split(/\r?\n/).flatMap((line, index): Finding[] =>
      opens.test(line)
        ? [
            finding(
              'merge-marks',
              file,
              { line: index + 1, column: 1 },
              {
                found: {
                  en: 'Two versions of the text stand here, left by a merge.',
                  de: 'Hier stehen zwei Fassungen des Textes, die beim Zusammenführen übrig geblieben sind.',
                },
                repair: {
                  en: 'Keep the right one and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.',
                  de: 'Behalten Sie die richtige, und entfernen Sie die Zeilen, die mit <<<<<<<, ======= und >>>>>>> beginnen.',
                },
              },
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
