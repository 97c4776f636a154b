import type { Edit, Finding } from '../finding.ts';
import { type ArticleRule, type FolderRule, finding } from '../rule.ts';
import { settingsFiles } from '../text-files.ts';
import type { YamlScalar, YamlText } from '../yaml-text.ts';

/** Quotation marks as Word writes them, around a whole text: it meant those of YAML, and they would be shown to readers. */
export const wordQuotesInArticles: ArticleRule = ({ file, frontmatter }) =>
  frontmatter ? quoted(file, frontmatter) : [];

/** The same in files of settings. */
export const wordQuotesInSettings: FolderRule = (folder) =>
  settingsFiles(folder).flatMap(({ file, yaml }) => (yaml ? quoted(file, yaml) : []));

function quoted(file: string, yaml: YamlText): Finding[] {
  return yaml.scalars().flatMap((scalar) => {
    const fix = straight(scalar);
    return fix === undefined
      ? []
      : [
          finding(
            'word-quotes',
            file,
            scalar.place,
            {
              found: {
                en: `The text stands in the quotation marks of a text program, which readers would see: ${scalar.written}.`,
                de: `Der Text steht in den Anführungszeichen eines Schreibprogramms, die Leser sehen würden: ${scalar.written}.`,
              },
              repair: {
                en: `Write ${fix.meant}; npm run check -- --fix does so.`,
                de: `Schreiben Sie ${fix.meant}; npm run check -- --fix tut das.`,
              },
              fix: [fix],
            },
            'warning',
          ),
        ];
  });
}

const around = /^[“”„‟«»‚‘’›‹]([^“”„‟«»"\\\n]*)[“”‟«»‘’›‹]$/;

function straight({ place, written, isKey }: YamlScalar): Edit | undefined {
  const inner = around.exec(written)?.[1];
  if (inner === undefined || isKey) return undefined;
  return { ...place, written, meant: `"${inner}"` };
}
