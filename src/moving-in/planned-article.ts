import type { CollectionName } from '../core/content/collections.ts';
import type { ConvertedArticle } from './convert-article.ts';

/** One language version on its way into the content folder. */
export interface PlannedArticle extends ConvertedArticle {
  collection: CollectionName;
  locale: string;
  /** The file's name without `.mdx`, the same in all languages. */
  name: string;
  /** The address in this language, where it is another than the file's name. */
  slug: string | undefined;
}

/** `shipping/de/wo-ist-mein-paket` */
export function pathOf({
  collection,
  locale,
  name,
}: Pick<PlannedArticle, 'collection' | 'locale' | 'name'>): string {
  return `${collection}/${locale}/${name}`;
}
