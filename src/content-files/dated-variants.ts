import type { ArticleData } from '../core/content/article.ts';
import { variantsOf } from './article-index.ts';
import { isShown } from './is-shown.ts';
import type { ArticleFile } from './read-article.ts';

/** An article as its readers find it on a day. */
export interface Standing {
  /** Whose name and address it has. */
  base: ArticleFile;
  /** The file whose text is shown: the article's own, or that of a dated variant. */
  file: ArticleFile;
  data: ArticleData;
}

/** Whether a file stands in for another article on some days (`variantOf`), and is none of its own. */
export function isVariant({ fields }: Pick<ArticleFile, 'fields'>): boolean {
  return fields.variantOf !== undefined;
}

/**
 * The file whose text stands at an article's address on a day: that of the variant that holds on it, else the article's
 * own. Without a day every article stands for itself.
 *
 * @returns undefined for a draft, and when the article's own days are over or still to come
 */
export function standingText(
  base: ArticleFile,
  articles: readonly ArticleFile[],
  today: string | undefined,
): ArticleFile | undefined {
  if (!base.data || base.data.draft) return undefined;
  const variant =
    today === undefined
      ? undefined
      : variantsOf(base, articles).find(({ data }) => data && isShown(data, today));
  return variant ?? (isShown(base.data, today) ? base : undefined);
}

/**
 * What stands at each article's address on a day.
 *
 * A variant says what is different: what its frontmatter leaves out, it takes from the article, except for what is said
 * of one text alone (when somebody read it, how long it holds). Name, address and place in the list are the article's.
 */
export function standingArticles(
  articles: readonly ArticleFile[],
  today: string | undefined,
): Standing[] {
  const variants = articles.filter(isVariant);
  return articles
    .filter((article) => !isVariant(article))
    .flatMap((base): Standing[] => {
      const file = standingText(base, variants, today);
      if (!base.data || !file?.data) return [];
      const data = file === base ? base.data : standIn(base.data, file.data, file.fields);
      return [{ base, file, data }];
    });
}

/** What is said of one text, and means nothing for another. */
const ofOneText = ['validFrom', 'validUntil', 'reviewBy', 'checked', 'updated'];

function standIn(
  base: ArticleData,
  variant: ArticleData,
  written: ArticleFile['fields'],
): ArticleData {
  const inherited = Object.entries(base).filter(([field]) => !ofOneText.includes(field));
  const own = Object.entries(variant).filter(([field]) => Object.hasOwn(written, field));
  return {
    ...variant,
    ...Object.fromEntries(inherited),
    ...Object.fromEntries(own),
    slug: base.slug,
    redirectFrom: base.redirectFrom,
    order: base.order,
    // On its first day the address says something new: other languages and the sitemap shall know.
    updated: variant.updated ?? variant.validFrom,
  };
}
