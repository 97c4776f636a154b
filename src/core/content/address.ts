import type { ArticleData } from './article.ts';
import type { ArticleId } from './article-id.ts';
import type { Site } from './site.ts';

type SiteAddresses = Pick<Site, 'collections'>;

/** `/<locale>/<collection's address>/` */
export function collectionUrl(
  site: SiteAddresses,
  { collection, locale }: Pick<ArticleId, 'collection' | 'locale'>,
): string {
  return `/${locale}/${site.collections[collection].slug[locale] ?? collection}/`;
}

/** `/<locale>/<collection's address>/<article's address>/` */
export function articleUrl(
  site: SiteAddresses,
  id: ArticleId,
  data: Pick<ArticleData, 'slug'>,
): string {
  return `${collectionUrl(site, id)}${data.slug ?? id.slug}/`;
}
