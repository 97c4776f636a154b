import { collectionNames, isCollectionName } from '../../core/content/collections.ts';
import { slugOf } from '../../core/content/slug-of.ts';
import type { ContentFolder } from '../content-folder.ts';
import { didYouMean } from '../did-you-mean.ts';
import { isSlug } from '../is-slug.ts';
import type { ListedFile } from '../list-files.ts';
import { type FolderRule, finding, wholeFile } from '../rule.ts';

/** An article lies at `<collection>/<locale>/<name>.mdx`, or nobody finds it. */
export const placement: FolderRule = (folder) =>
  folder.files.flatMap((listed) => {
    if (!/\.mdx?$/i.test(listed.file)) return [];
    const wrong = misplaced(listed, folder);
    return wrong ? [finding(listed.file, wholeFile, wrong.found, wrong.repair)] : [];
  });

function misplaced({ parts }: ListedFile, { locales }: ContentFolder) {
  if (parts.length !== 3)
    return {
      found: 'Articles are not read from this folder.',
      repair:
        'Put the file at <collection>/<language>/<name>.mdx, such as returns/en/return-an-item.mdx.',
    };
  const [collection = '', locale = '', name = ''] = parts;
  if (!isCollectionName(collection))
    return {
      found: `There is no collection \`${collection}\`.`,
      repair: `${didYouMean(collection, collectionNames)}Collections: ${collectionNames.join(', ')}.`,
    };
  if (!locales.includes(locale))
    return {
      found: `The site has no language \`${locale}\`.`,
      repair: `${didYouMean(locale, locales)}Languages: ${locales.join(', ')}. A new one is added to \`locales\` in site.yml.`,
    };
  const stem = name.replace(/\.mdx?$/i, '');
  if (!isSlug(stem) || !name.endsWith('.mdx'))
    return {
      found: isSlug(stem)
        ? 'The name of an article’s file ends in .mdx.'
        : `The file name \`${name}\` cannot be an address.`,
      repair: `Name it ${slugOf(stem) || 'return-an-item'}.mdx: lower-case letters, digits and single hyphens.`,
    };
  return undefined;
}
