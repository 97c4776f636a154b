import { articleUrl } from './address.ts';
import type { ArticleData } from './article.ts';
import type { ArticleId } from './article-id.ts';
import type { Site } from './site.ts';

interface Written extends ArticleId {
  url: string;
  data: Pick<ArticleData, 'slug'>;
}

/** One page about one question in one language of the site. */
export interface ArticlePage<T> {
  /** The language of the page. */
  locale: string;
  url: string;
  /** The article that it shows; in another language, where there is none in the page's. */
  source: T;
}

/** What an article is in every language: `<collection>/<slug>`. */
export function keyOf({ collection, slug }: Pick<ArticleId, 'collection' | 'slug'>): string {
  return `${collection}/${slug}`;
}

/**
 * A page for every article in every language of the site, by `<locale> <collection>/<slug>`. Where a language lacks an
 * article, the first other language of the site that has it stands in, under an address of its own that no written
 * article has.
 */
export function pagesOf<T extends Written>(
  articles: readonly T[],
  site: Pick<Site, 'collections' | 'locales'>,
): Map<string, ArticlePage<T>> {
  const pages = new Map<string, ArticlePage<T>>();
  for (const source of articles)
    pages.set(`${source.locale} ${keyOf(source)}`, {
      locale: source.locale,
      url: source.url,
      source,
    });
  const taken = new Set(articles.map(({ url }) => url));
  for (const [key, versions] of Map.groupBy(articles, keyOf))
    for (const locale of site.locales) {
      if (pages.has(`${locale} ${key}`)) continue;
      const source = site.locales
        .map((other) => versions.find((version) => version.locale === other))
        .find((version) => version !== undefined);
      if (!source) continue;
      const { collection, slug, data } = source;
      let url = articleUrl(site, { collection, locale, slug }, data);
      while (taken.has(url)) url = url.replace(/\/$/, `-${source.locale}/`);
      taken.add(url);
      pages.set(`${locale} ${key}`, { locale, url, source });
    }
  return pages;
}
