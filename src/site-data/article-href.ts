import { allArticles, pageUrl } from './articles.ts';

/** `/returns/return-an-item#label`, as editors write it → the article's address in this language. Others stay as they are. */
export async function articleHref(href: string, locale: string): Promise<string> {
  const [path = '', hash] = href.split('#');
  const anchor = hash === undefined ? '' : `#${hash}`;
  if (path === '/contact') return pageUrl(locale, 'contact') + anchor;
  const [, collection, slug] = /^\/([a-z]+)\/([a-z0-9-]+)\/?$/.exec(path) ?? [];
  if (!collection) return href;
  const article = (await allArticles()).find(
    (one) => one.article === `${collection}/${locale}/${slug}`,
  );
  return article ? article.url + anchor : href;
}
