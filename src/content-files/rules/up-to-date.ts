import { languageName } from '../../core/content/language-name.ts';
import { newerVersion } from '../../core/content/newer-version.ts';
import { isVariant } from '../dated-variants.ts';
import type { Finding } from '../finding.ts';
import { type FolderRule, finding } from '../rule.ts';

/** No language of an article says something newer than the others. */
export const upToDate: FolderRule = ({ articles }) => {
  const versions = Map.groupBy(
    articles.flatMap((article) => {
      const { data, frontmatter, collection, slug, locale, file: url } = article;
      return data && frontmatter && !data.draft && !isVariant(article)
        ? [{ name: `${collection}/${slug}`, locale, url, data, frontmatter }]
        : [];
    }),
    ({ name }) => name,
  );
  return [...versions.values()].flatMap((all) =>
    all.flatMap((version): Finding[] => {
      const newer = newerVersion(version, all);
      if (newer === undefined) return [];
      const { updated = '', checked = '' } = version.data;
      const field = updated > checked ? 'updated' : 'checked';
      return [
        finding(
          'up-to-date',
          version.url,
          version.frontmatter.placeOf([field]),
          {
            found: {
              en: `The ${languageName(newer.locale, 'en')} version was changed on ${newer.updated}, after this one (${field}: ${version.data[field]}).`,
              de: `Die Fassung auf ${languageName(newer.locale, 'de')} wurde am ${newer.updated} geändert, nach dieser (${field}: ${version.data[field]}).`,
            },
            repair: {
              en: `Compare the two, and write \`checked: ${newer.updated}\` or a later day here. Until then readers are told.`,
              de: `Vergleichen Sie beide, und schreiben Sie hier \`checked: ${newer.updated}\` oder einen späteren Tag. Bis dahin erfahren es Leser.`,
            },
          },
          'warning',
        ),
      ];
    }),
  );
};
