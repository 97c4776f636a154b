import { didYouMean } from '../did-you-mean.ts';
import { type FolderRule, finding } from '../rule.ts';

/** The fields of `brand` that name a picture. */
export const brandImageFields = ['logo', 'logoDark', 'icon'] as const;

/** The shop's logo and icon lie in the content folder, at its top or in `brand`. */
export const brandImages: FolderRule = ({ site, siteFile: { file, yaml }, images }) => {
  const there = images.map(({ parts }) => parts.join('/')).filter(isBrandPlace);
  return brandImageFields.flatMap((field) => {
    const name = site?.brand?.[field];
    const place = yaml?.placeOf(['brand', field]);
    if (!name || !place || there.includes(name)) return [];
    const meant = didYouMean(name, there);
    return [
      finding('brand-images', file, place, {
        found: {
          en: `There is no picture \`${name}\` for \`${field}\`.`,
          de: `Ein Bild \`${name}\` für \`${field}\` gibt es nicht.`,
        },
        repair: {
          en: `${meant.en}Put it beside site.yml or into the folder brand, as brand/logo.svg, and name it so.`,
          de: `${meant.de}Legen Sie es neben site.yml oder in den Ordner brand, als brand/logo.svg, und nennen Sie es so.`,
        },
      }),
    ];
  });
};

function isBrandPlace(path: string): boolean {
  return !path.includes('/') || /^brand\/[^/]+$/.test(path);
}
