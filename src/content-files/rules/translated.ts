import { languageName } from '../../core/content/language-name.ts';
import { isSlug } from '../is-slug.ts';
import { type FolderRule, finding, wholeFile } from '../rule.ts';

/** Every article is there in each language of the site; a draft asks for nothing yet. */
export const translated: FolderRule = ({ articles, locales }) => {
  const present = new Set(
    articles.map(({ collection, locale, slug }) => `${collection}/${locale}/${slug}`),
  );
  return articles
    .filter(
      ({ fields, locale, slug }) =>
        fields.draft !== true && locales.includes(locale) && isSlug(slug),
    )
    .flatMap(({ file, collection, slug }) =>
      locales
        .filter((other) => !present.has(`${collection}/${other}/${slug}`))
        .map((other) =>
          finding(
            'translated',
            file,
            wholeFile,
            {
              found: {
                en: `This article has no ${languageName(other, 'en')} version.`,
                de: `Diesen Artikel gibt es nicht auf ${languageName(other, 'de')}.`,
              },
              repair: {
                en: `Add content/${collection}/${other}/${slug}.mdx; until then, readers in that language do not find it by searching, and see this one.`,
                de: `Legen Sie content/${collection}/${other}/${slug}.mdx an; bis dahin finden Leser ihn in dieser Sprache nicht über die Suche und sehen diesen hier.`,
              },
            },
            'warning',
          ),
        ),
    );
};
