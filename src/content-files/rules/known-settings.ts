import { inAnyLanguage } from '../../core/sentence.ts';
import { explainIssues } from '../issues/explain-issues.ts';
import type { FolderRule } from '../rule.ts';
import { hasMergeMarks } from './merge-marks.ts';
import { readableYaml } from './readable-yaml.ts';

/** The settings and the files of queries say what their schemas know. */
export const knownSettings: FolderRule = (folder) =>
  [
    folder.siteFile,
    folder.factsFile,
    ...folder.queryFiles,
    ...folder.wordsFiles,
    ...folder.synonymsFiles,
    folder.gapsFile,
    folder.calendarFile,
    folder.topicsFile,
  ].flatMap(({ file, source, yaml, schema, issues }) =>
    yaml === undefined || hasMergeMarks(source)
      ? []
      : [
          ...readableYaml(file, yaml),
          ...explainIssues(issues, {
            rule: 'known-settings',
            file,
            yaml,
            schema,
            owner: inAnyLanguage(file.slice(file.lastIndexOf('/') + 1)),
          }),
        ],
  );
