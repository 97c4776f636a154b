import { type FolderRule, finding, wholeFile } from '../rule.ts';
import { textFiles } from '../text-files.ts';

/** No file begins with an invisible mark, which other programs take for a letter. */
export const byteOrderMark: FolderRule = (folder) =>
  textFiles(folder)
    .filter(({ source }) => source.startsWith('\uFEFF'))
    .map(({ file }) =>
      finding(
        'byte-order-mark',
        file,
        wholeFile,
        {
          found: {
            en: 'The file begins with an invisible mark (BOM), which some programs take for a letter.',
            de: 'Die Datei beginnt mit einem unsichtbaren Zeichen (BOM), das manche Programme für einen Buchstaben halten.',
          },
          repair: {
            en: 'Save it as “UTF-8” without BOM; npm run check -- --fix does so.',
            de: 'Speichern Sie sie als „UTF-8“ ohne BOM; npm run check -- --fix tut das.',
          },
          fix: [{ ...wholeFile, written: '\uFEFF', meant: '' }],
        },
        'warning',
      ),
    );
