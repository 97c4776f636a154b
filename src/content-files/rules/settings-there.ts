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
    const fields = fieldsAt(schema, []).join(', ');
    return [
      finding('settings-there', file, wholeFile, {
        found: { en: 'The file is missing.', de: 'Die Datei fehlt.' },
        repair: similar
          ? { en: `Rename ${similar} to ${name}.`, de: `Nennen Sie ${similar} um in ${name}.` }
          : {
              en: `Add it. Its fields: ${fields}.`,
              de: `Legen Sie sie an. Ihre Felder: ${fields}.`,
            },
      }),
    ];
  });
