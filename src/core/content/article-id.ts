import { type CollectionName, isCollectionName } from './collections.ts';

/** `<collection>/<locale>/<slug>`: the name of an article in events, reports and ranks. The slug is the file's name. */
export interface ArticleId {
  collection: CollectionName;
  locale: string;
  slug: string;
}

export const articleIdPattern = /^[a-z]+\/[a-z]{2}(?:-[a-z]{2})?\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function formatArticleId({ collection, locale, slug }: ArticleId): string {
  return `${collection}/${locale}/${slug}`;
}

/** @returns undefined when the text is not an article's name */
export function parseArticleId(text: string): ArticleId | undefined {
  if (!articleIdPattern.test(text)) return undefined;
  const [collection = '', locale = '', slug = ''] = text.split('/');
  return isCollectionName(collection) ? { collection, locale, slug } : undefined;
}
