import type { ContentFolder, SettingsFile } from './content-folder.ts';

/** A file that people write. */
export interface TextFile {
  file: string;
  source: string;
}

/** All files of settings, in the order of their importance. */
export function settingsFiles(folder: ContentFolder): SettingsFile[] {
  return [
    folder.siteFile,
    folder.factsFile,
    ...folder.queryFiles,
    ...folder.wordsFiles,
    ...folder.synonymsFiles,
    folder.gapsFile,
    folder.calendarFile,
    folder.styleFile,
    folder.glossaryFile,
    folder.redirectsFile,
    folder.topicsFile,
  ];
}

/** Everything that people write. */
export function textFiles(folder: ContentFolder): TextFile[] {
  return [...settingsFiles(folder), ...folder.articles, ...folder.replies];
}
