import { collectionNames } from '../../core/content/collections.ts';
import { certainlyMeant } from '../did-you-mean.ts';
import type { ListedFile } from '../list-files.ts';
import { imagePattern } from '../read-images.ts';
import { type FolderRule, finding, type Said, wholeFile } from '../rule.ts';

/** What files of settings are called, without the language of those that have one. */
const settings = ['site', 'facts', 'topics', 'gaps', 'calendar', 'glossary', 'house'];
const withLanguage = ['learned', 'protected', 'words', 'synonyms'];

/** Every file in the folder is one that is read: what else lies there, somebody thinks is on the site. */
export const knownFiles: FolderRule = ({ files, locales, siteFile, factsFile }) =>
  files.flatMap((listed) => {
    const isMissing = [siteFile, factsFile].some(
      ({ file, yaml }) => !yaml && file.replace(/ml$/, 'aml') === listed.file,
    );
    // `settings-there` names the missing file, and this one as what it was meant to be.
    const said = isMissing ? undefined : unread(listed, locales);
    return said ? [finding('known-files', listed.file, wholeFile, said, 'warning')] : [];
  });

function unread({ parts, file }: ListedFile, locales: readonly string[]): Said | undefined {
  const name = parts.at(-1) ?? '';
  // Articles are the matter of `placement`, pictures that of `images-used`; a README is for those who write.
  if (/\.mdx?$/i.test(name) || imagePattern.test(name) || /^readme\b/i.test(name)) return undefined;
  if (/\.ya?ml$/i.test(name)) return unreadSettings(name, parts, locales);
  if (/\.(?:docx?|odt|rtf|pages|html?|txt|pdf)$/i.test(name))
    return {
      found: {
        en: `\`${name}\` is not read: articles are .mdx files.`,
        de: `\`${name}\` wird nicht gelesen: Artikel sind .mdx-Dateien.`,
      },
      repair: {
        en: `Take its text over with npm run import -- docx ${file}, or copy it into an .mdx file; then move the file elsewhere.`,
        de: `Übernehmen Sie den Text mit npm run import -- docx ${file}, oder kopieren Sie ihn in eine .mdx-Datei; legen Sie die Datei dann woanders ab.`,
      },
    };
  return undefined;
}

function unreadSettings(
  name: string,
  parts: readonly string[],
  locales: readonly string[],
): Said | undefined {
  const known = [
    ...settings,
    ...withLanguage.flatMap((kind) => locales.map((locale) => `${kind}.${locale}`)),
  ];
  const stem = name.toLowerCase().replace(/\.ya?ml$/, '');
  const right = known.includes(stem) ? stem : certainlyMeant(stem, known);
  // A file of another name may belong to another program.
  if (right === undefined || (parts.length === 1 && `${right}.yml` === name)) return undefined;
  if (parts.length > 1 && (right !== stem || !collectionNames.some((one) => one === parts[0])))
    return undefined;
  const [, kind = '', locale] = /^(\w+)\.([a-z]{2})\.yml$/.exec(name) ?? [];
  // A language that the site does not have is named where the file is read.
  if (locale !== undefined && withLanguage.includes(kind)) return undefined;
  return {
    found: { en: `\`${name}\` is not read.`, de: `\`${name}\` wird nicht gelesen.` },
    repair:
      parts.length > 1
        ? {
            en: `Move it to content/${right}.yml.`,
            de: `Verschieben Sie die Datei nach content/${right}.yml.`,
          }
        : { en: `Name it ${right}.yml.`, de: `Nennen Sie die Datei ${right}.yml.` },
  };
}
