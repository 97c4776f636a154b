import { isSlug } from '../is-slug.ts';
import { languageName } from '../language-name.ts';
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
            file,
            wholeFile,
            `This article has no ${languageName(other)} version.`,
            `Add content/${collection}/${other}/${slug}.mdx; until then, readers in that language do not find it by searching, and see this one.`,
            'warning',
          ),
        ),
    );
};
