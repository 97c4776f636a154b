import type { ArticleFile } from './read-article.ts';

/** Articles by what others name them with: a thousand articles name each other ten thousand times. */
interface ArticleIndex {
  /** By `<collection>/<file name>`, in every language, variants too. */
  byReference: ReadonlyMap<string, readonly ArticleFile[]>;
  /** By language and what they stand in for. */
  variants: ReadonlyMap<string, readonly ArticleFile[]>;
}

const indexes = new WeakMap<readonly ArticleFile[], ArticleIndex>();

/** The files at `<collection>/<file name>`, one for each language that has it. */
export function versionsOf(
  reference: string,
  articles: readonly ArticleFile[],
): readonly ArticleFile[] {
  return indexOf(articles).byReference.get(reference) ?? [];
}

/** The files that stand in for an article, in its language. */
export function variantsOf(
  { collection, locale, slug }: { collection: string; locale: string; slug: string },
  articles: readonly ArticleFile[],
): readonly ArticleFile[] {
  return indexOf(articles).variants.get(`${locale} ${collection}/${slug}`) ?? [];
}

function indexOf(articles: readonly ArticleFile[]): ArticleIndex {
  const known = indexes.get(articles);
  if (known) return known;
  const index = {
    byReference: Map.groupBy(articles, ({ collection, slug }) => `${collection}/${slug}`),
    variants: Map.groupBy(
      articles.filter(({ fields }) => typeof fields.variantOf === 'string'),
      ({ locale, fields }) => `${locale} ${fields.variantOf}`,
    ),
  };
  indexes.set(articles, index);
  return index;
}
