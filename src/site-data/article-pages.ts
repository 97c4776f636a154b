import { collectionUrl } from '../core/content/address.ts';
import { inLocale } from '../core/content/localized.ts';
import type { PageContext } from '../core/events/page-context.ts';
import { messagesFor } from '../core/messages/messages.ts';
import { allArticles, pageUrl, type SiteArticle } from './articles.ts';
import { baseContext } from './base-context.ts';
import { site } from './site.ts';

interface ArticlePage {
  params: { locale: string; collection: string; article: string };
  props: {
    article: SiteArticle;
    breadcrumbs: { title: string; url: string }[];
    context: PageContext;
    /** An earlier address, which only leads on. */
    redirect: boolean;
  };
}

/** Every article's page, and a page that leads on from each of its earlier addresses. */
export async function articlePages(): Promise<ArticlePage[]> {
  const articles = await allArticles();
  const naming = { next: namedBy(articles, 'next'), related: namedBy(articles, 'related') };
  return articles.flatMap((article) => {
    const [, locale = '', collection = '', address = ''] = article.url.split('/');
    const props = {
      article,
      breadcrumbs: breadcrumbsOf(article),
      context: contextOf(article, naming),
    };
    const page = (slug: string, redirect: boolean): ArticlePage => ({
      params: { locale, collection, article: slug },
      props: { ...props, redirect },
    });
    return [page(address, false), ...article.redirectFrom.map((slug) => page(slug, true))];
  });
}

function breadcrumbsOf({ locale, collection }: SiteArticle) {
  return [
    { title: messagesFor(locale).home, url: pageUrl(locale, 'home') },
    {
      title: inLocale(site.collections[collection].title, locale),
      url: collectionUrl(site, { collection, locale }),
    },
  ];
}

/** The addresses of the articles that name each address. */
function namedBy(
  articles: readonly SiteArticle[],
  kind: 'next' | 'related',
): Map<string, string[]> {
  const naming = new Map<string, string[]>();
  for (const article of articles)
    for (const url of new Set(article[kind].map((link) => link.url)))
      naming.set(url, [...(naming.get(url) ?? []), article.url]);
  return naming;
}

function contextOf(
  article: SiteArticle,
  { next, related }: Record<'next' | 'related', Map<string, string[]>>,
): PageContext {
  return {
    ...baseContext(article.locale),
    art: article.article,
    rev: article.rev,
    col: article.collection,
    nextOf: next.get(article.url) ?? [],
    relatedOf: related.get(article.url) ?? [],
    ...(article.flows.length > 0 && { flows: [...article.flows] }),
  };
}
