import { isReadable, longestFile } from '../is-readable.ts';
import { type FolderRule, finding, type Said, wholeFile } from '../rule.ts';
import { textFiles } from '../text-files.ts';

/** A file of content is a text in UTF-8, and no longer than somebody reads. */
export const readableText: FolderRule = (folder) =>
  textFiles(folder).flatMap(({ file, source }) => {
    if (!isReadable(source))
      return [
        finding(
          'readable-text',
          file,
          wholeFile,
          source.length > longestFile ? tooLong(source.length) : noText,
        ),
      ];
    const at = source.indexOf('\uFFFD');
    if (at === -1) return [];
    const lines = source.slice(0, at).split('\n');
    const place = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
    return [finding('readable-text', file, place, otherEncoding)];
  });

function tooLong(length: number): Said {
  const thousand = Math.round(length / 1000);
  return {
    found: {
      en: `The file has ${thousand},000 characters, more than anybody reads, and was left out.`,
      de: `Die Datei hat ${thousand}.000 Zeichen, mehr, als jemand liest, und wurde ausgelassen.`,
    },
    repair: {
      en: `Divide it; a file may have ${longestFile / 1000},000. A picture is a file of its own, not text.`,
      de: `Teilen Sie sie auf; eine Datei darf ${longestFile / 1000}.000 haben. Ein Bild ist eine eigene Datei, kein Text.`,
    },
  };
}

const noText: Said = {
  found: { en: 'The file is no text.', de: 'Die Datei ist kein Text.' },
  repair: {
    en: 'Save it as plain text in UTF-8; npm run import -- docx takes over Word files.',
    de: 'Speichern Sie sie als reinen Text in UTF-8; npm run import -- docx übernimmt Word-Dateien.',
  },
};

const otherEncoding: Said = {
  found: {
    en: 'A letter here cannot be read: the file is not saved as UTF-8.',
    de: 'Ein Buchstabe ist hier nicht lesbar: Die Datei ist nicht als UTF-8 gespeichert.',
  },
  repair: {
    en: 'Open it in your editor with its own encoding (often Windows-1252), and save it as UTF-8.',
    de: 'Öffnen Sie sie im Editor mit ihrer eigenen Kodierung (oft Windows-1252), und speichern Sie sie als UTF-8.',
  },
};
