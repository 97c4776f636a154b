import { nearest } from '../did-you-mean.ts';
import { fieldsAt } from '../issues/fields-at.ts';
import { type FolderRule, finding, wholeFile } from '../rule.ts';

/** A site has a `site.yml` and a `facts.yml`; a folder of articles alone may do without. */
export const settingsThere: FolderRule = ({ files, siteFile, factsFile, lenient }) =>
  [siteFile, factsFile].flatMap(({ file, yaml, schema }) => {
    if (yaml || lenient) return [];
    const name = file.slice(file.lastIndexOf('/') + 1);
    const others = files
      .filter(({ parts }) => parts.length === 1 && /\.ya?ml$/.test(parts[0] ?? ''))
      .map(({ parts }) => parts[0] ?? '');
    const similar = nearest(name, others);
    return [
      finding(
        file,
        wholeFile,
        'The file is missing.',
        similar
          ? `Rename ${similar} to ${name}.`
          : `Add it. Its fields: ${fieldsAt(schema, []).join(', ')}.`,
      ),
    ];
  });
