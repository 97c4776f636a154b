import { collectionUrl } from './address.ts';
import type { ArticleData } from './article.ts';
import type { ArticleId } from './article-id.ts';
import type { Site } from './site.ts';

interface Renamed extends Pick<ArticleId, 'collection' | 'locale'> {
  url: string;
  data: Pick<ArticleData, 'redirectFrom'>;
}

/** Every earlier address of an article, and where it is now: `/de/konto/passwort/` → `/de/konto/passwort-vergessen/`. */
export function redirectsOf(
  site: Pick<Site, 'collections'>,
  articles: readonly Renamed[],
): Record<string, string> {
  return Object.fromEntries(
    articles.flatMap((article) =>
      article.data.redirectFrom.map((slug) => [
        `${collectionUrl(site, article)}${slug}/`,
        article.url,
      ]),
    ),
  );
}

/**
 * The same as the `_redirects` file that Netlify, Cloudflare Pages and others read: one permanent redirect a line. What an
 * address asks for behind a `?` is written as Netlify reads it; others pass such a line over.
 */
export function formatRedirects(redirects: Readonly<Record<string, string>>): string {
  return Object.entries(redirects)
    .map(([from, to]) => `${asRule(from)} ${to} 301\n`)
    .join('');
}

function asRule(from: string): string {
  const [path = '', query] = from.split('?', 2);
  return [encodeURI(path), ...new URLSearchParams(query)]
    .map((part) => (typeof part === 'string' ? part : `${part[0]}=${encodeURIComponent(part[1])}`))
    .join(' ');
}
