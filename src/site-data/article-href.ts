import { allArticles, pageUrl, type SiteArticle } from './articles.ts';

/** `/returns/return-an-item#label`, as editors write it → the article's address in this language. Others stay as they are. */
export async function articleHref(href: string, locale: string): Promise<string> {
  const [path = '', hash] = href.split('#');
  const anchor = hash === undefined ? '' : `#${hash}`;
  if (path === '/contact') return pageUrl(locale, 'contact') + anchor;
  const [, collection, slug] = /^\/([a-z]+)\/([a-z0-9-]+)\/?$/.exec(path) ?? [];
  if (!collection) return href;
  const url = addressesOf(await allArticles()).get(`${collection}/${locale}/${slug}`);
  return url ? url + anchor : href;
}

/** Found once for each list of articles: a page asks for every link in its text. */
const known = new WeakMap<readonly SiteArticle[], Map<string, string>>();

function addressesOf(articles: readonly SiteArticle[]): Map<string, string> {
  const addresses = known.get(articles) ?? new Map(articles.map((one) => [one.article, one.url]));
  known.set(articles, addresses);
  return addresses;
}
