import type { Edit } from '../finding.ts';
import { isReadable } from '../is-readable.ts';
import { type FolderRule, finding } from '../rule.ts';
import { textFiles } from '../text-files.ts';

/**
 * Lines of all files end alike. Where most files have Windows line ends, Git has made them on this computer, and nothing
 * is wrong; where few have, their every line counts as changed for everybody else.
 */
export const lineEnds: FolderRule = (folder) => {
  const files = textFiles(folder).filter(({ source }) => source !== '' && isReadable(source));
  const odd = files.filter(({ source }) => source.includes('\r'));
  const mixed = odd.filter(({ source }) => /(?<!\r)\n/.test(source));
  const wrong = odd.length * 2 > files.length && odd.length > 1 ? mixed : odd;
  return wrong.map(({ file, source }) => {
    const fix = edits(source);
    return finding(
      'line-ends',
      file,
      { line: fix[0]?.line ?? 1, column: 1 },
      {
        found: {
          en: 'The lines end as on Windows, those of other files do not.',
          de: 'Die Zeilen enden wie unter Windows, die anderer Dateien nicht.',
        },
        repair: {
          en: 'Set line ends to LF in your editor; npm run check -- --fix does so.',
          de: 'Stellen Sie die Zeilenenden im Editor auf LF; npm run check -- --fix tut das.',
        },
        fix,
      },
      'warning',
    );
  });
};

function edits(source: string): Edit[] {
  return source.split('\n').flatMap((text, at): Edit[] => {
    if (!text.endsWith('\r')) return [];
    return [{ line: at + 1, column: text.length, written: '\r', meant: '' }];
  });
}
