import { type FolderRule, finding } from '../rule.ts';

/** No two collections have the same address in one language. */
export const oneCollectionAddress: FolderRule = ({ site, locales, siteFile: { file, yaml } }) => {
  if (!site || !yaml) return [];
  return locales.flatMap((locale) => {
    const owners = new Map<string, string>();
    return Object.entries(site.collections).flatMap(([name, { slug }]) => {
      const address = slug[locale] ?? name;
      const owner = owners.get(address);
      owners.set(address, owner ?? name);
      return owner === undefined
        ? []
        : [
            finding(
              'one-collection-address',
              file,
              yaml.placeOf(['collections', name, 'slug', locale]),
              {
                found: {
                  en: `The address \`${address}\` belongs to ${owner} already.`,
                  de: `Die Adresse \`${address}\` gehört schon zu ${owner}.`,
                },
                repair: { en: `Give ${name} another one.`, de: `Geben Sie ${name} eine andere.` },
              },
            ),
          ];
    });
  });
};
