import { collectionNames, isCollectionName } from '../../core/content/collections.ts';
import { slugOf } from '../../core/content/slug-of.ts';
import type { ContentFolder } from '../content-folder.ts';
import { didYouMean } from '../did-you-mean.ts';
import { isSlug } from '../is-slug.ts';
import type { ListedFile } from '../list-files.ts';
import { repliesFolder } from '../read-replies.ts';
import { type FolderRule, finding, type Said, wholeFile } from '../rule.ts';
import { noSuchLanguage } from './no-such-language.ts';

/** An article lies at `<collection>/<locale>/<name>.mdx`, or nobody finds it. */
export const placement: FolderRule = (folder) =>
  folder.files.flatMap((listed) => {
    if (!/\.mdx?$/i.test(listed.file) || isGuide(listed)) return [];
    const wrong = misplaced(listed, folder);
    return wrong ? [finding('placement', listed.file, wholeFile, wrong)] : [];
  });

/** `README.md` and `README.en.md` are for editors; no page is made of them. */
function isGuide({ parts }: ListedFile): boolean {
  return parts.length === 1 && /^README(?:\.[a-z]{2})?\.md$/.test(parts[0] ?? '');
}

function misplaced({ parts }: ListedFile, { locales }: ContentFolder): Said | undefined {
  if (parts.length !== 3)
    return {
      found: {
        en: 'Articles are not read from this folder.',
        de: 'Aus diesem Ordner werden keine Artikel gelesen.',
      },
      repair: {
        en: 'Put the file at <collection>/<language>/<name>.mdx, such as returns/en/return-an-item.mdx.',
        de: 'Legen Sie die Datei unter <Rubrik>/<Sprache>/<Name>.mdx ab, zum Beispiel returns/de/return-an-item.mdx.',
      },
    };
  const [collection = '', locale = '', name = ''] = parts;
  if (!isCollectionName(collection) && collection !== repliesFolder) {
    const meant = didYouMean(collection, [...collectionNames, repliesFolder]);
    return {
      found: {
        en: `There is no collection \`${collection}\`.`,
        de: `Eine Rubrik \`${collection}\` gibt es nicht.`,
      },
      repair: {
        en: `${meant.en}Collections: ${collectionNames.join(', ')}.`,
        de: `${meant.de}Rubriken: ${collectionNames.join(', ')}.`,
      },
    };
  }
  if (!locales.includes(locale)) {
    const { found, repair } = noSuchLanguage(locale, locales);
    return {
      found,
      repair: {
        en: `${repair.en} A new one is added to \`locales\` in site.yml.`,
        de: `${repair.de} Eine neue kommt in site.yml unter \`locales\` dazu.`,
      },
    };
  }
  const stem = name.replace(/\.mdx?$/i, '');
  if (!isSlug(stem) || !name.endsWith('.mdx')) {
    const slug = slugOf(stem) || 'return-an-item';
    return {
      found: isSlug(stem)
        ? {
            en: 'The name of an article’s file ends in .mdx.',
            de: 'Der Name der Datei eines Artikels endet auf .mdx.',
          }
        : {
            en: `The file name \`${name}\` cannot be an address.`,
            de: `Der Dateiname \`${name}\` kann keine Adresse sein.`,
          },
      repair: {
        en: `Name it ${slug}.mdx: lower-case letters, digits and single hyphens.`,
        de: `Nennen Sie die Datei ${slug}.mdx: Kleinbuchstaben, Ziffern und einzelne Bindestriche.`,
      },
    };
  }
  return undefined;
}
