import { languageName } from '../../core/content/language-name.ts';
import { isVariant } from '../dated-variants.ts';
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
    .flatMap(({ file, collection, slug, fields }) =>
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
              repair: isVariant({ fields })
                ? {
                    en: `Add content/${collection}/${other}/${slug}.mdx; until then, readers in that language see the article that it stands in for.`,
                    de: `Legen Sie content/${collection}/${other}/${slug}.mdx an; bis dahin sehen Leser in dieser Sprache den Artikel, den sie vertritt.`,
                  }
                : {
                    en: `Add content/${collection}/${other}/${slug}.mdx; until then, readers in that language do not find it by searching, and see this one.`,
                    de: `Legen Sie content/${collection}/${other}/${slug}.mdx an; bis dahin finden Leser ihn in dieser Sprache nicht über die Suche und sehen diesen hier.`,
                  },
            },
            'warning',
          ),
        ),
    );
};
