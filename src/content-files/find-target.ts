import { versionsOf } from './article-index.ts';
import { articleSlug } from './article-slug.ts';
import type { ContentFolder } from './content-folder.ts';
import { isVariant, standingText } from './dated-variants.ts';
import { nearest } from './did-you-mean.ts';
import type { ArticleFile } from './read-article.ts';
import type { Said } from './rule.ts';

/** Where a reference leads, or why it leads nowhere. */
export type Target = { article: ArticleFile; hidden: boolean } | ({ article?: never } & Said);

/** @param reference `<collection>/<file name>`, meant in the language of the article it stands in */
export function findTarget(folder: ContentFolder, reference: string, locale: string): Target {
  const named = versionsOf(reference, folder.articles);
  const versions = named.filter((version) => !isVariant(version));
  const isHidden = (version: ArticleFile) =>
    version.data !== undefined &&
    standingText(version, folder.articles, folder.today) === undefined;
  const shown = versions.filter((version) => !isHidden(version));
  const article =
    shown.find((version) => version.locale === locale) ?? // where a language lacks an article, another stands in
    folder.locales.flatMap((other) => shown.filter((version) => version.locale === other))[0] ??
    versions[0];
  if (article) return { article, hidden: isHidden(article) };
  const variant = named.find(isVariant);
  if (variant) return namesVariant(reference, String(variant.fields.variantOf));
  const slug = reference.split('/')[1] ?? '';
  const similar = similarArticle(folder, slug, reference, locale);
  return {
    found: {
      en: `There is no article \`${reference}\`.`,
      de: `Den Artikel \`${reference}\` gibt es nicht.`,
    },
    repair:
      similar === undefined
        ? {
            en: 'Write the collection and the file name without .mdx, such as returns/return-an-item.',
            de: 'Schreiben Sie die Rubrik und den Dateinamen ohne .mdx, zum Beispiel returns/return-an-item.',
          }
        : { en: `Did you mean \`${similar}\`?`, de: `Meinten Sie \`${similar}\`?` },
  };
}

function namesVariant(reference: string, base: string): Said {
  return {
    found: {
      en: `\`${reference}\` is a dated variant, which has no address of its own.`,
      de: `\`${reference}\` ist eine datierte Variante, die keine eigene Adresse hat.`,
    },
    repair: {
      en: `Name the article that it stands in for: ${base}.`,
      de: `Nennen Sie den Artikel, den sie vertritt: ${base}.`,
    },
  };
}

/** The same file name or address in whatever collection, else the nearest name. */
function similarArticle(
  { articles }: ContentFolder,
  slug: string,
  reference: string,
  locale: string,
): string | undefined {
  const inLocale = articles.filter((other) => other.locale === locale);
  const named = inLocale.find((other) => other.slug === slug || articleSlug(other) === slug);
  if (named) return `${named.collection}/${named.slug}`;
  return nearest(
    reference,
    inLocale.map((other) => `${other.collection}/${other.slug}`),
  );
}
