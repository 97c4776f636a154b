import { inAnyLanguage } from '../../core/sentence.ts';
import { isReadable } from '../is-readable.ts';
import { explainIssues } from '../issues/explain-issues.ts';
import type { FolderRule } from '../rule.ts';
import { settingsFiles } from '../text-files.ts';
import { hasMergeMarks } from './merge-marks.ts';
import { readableYaml } from './readable-yaml.ts';

/** The settings and the files of queries say what their schemas know. */
export const knownSettings: FolderRule = (folder) =>
  settingsFiles(folder).flatMap(({ file, source, yaml, schema, issues }) =>
    yaml === undefined || hasMergeMarks(source) || !isReadable(source)
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
