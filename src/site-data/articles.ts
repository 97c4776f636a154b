import { type CollectionEntry, getCollection } from 'astro:content';
import { contentDir } from '../content-files/content-dir.ts';
import { readContent } from '../content-files/read-content.ts';
import { atAGlance, type GlanceRow } from '../core/content/at-a-glance.ts';
import { type CollectionName, collectionNames } from '../core/content/collections.ts';
import { orderArticles } from '../core/content/order-articles.ts';
import { messagesFor } from '../core/messages/messages.ts';
import { readRanks } from './ranks.ts';
import { facts, site } from './site.ts';

type Entry = CollectionEntry<CollectionName>;

/** A link to an article as lists show it. */
export interface ArticleLink {
  article: string;
  url: string;
  title: string;
  summary: string;
}

/** One article with everything that its page shows around the text. */
export interface SiteArticle extends ArticleLink {
  entry: Entry;
  collection: CollectionName;
  locale: string;
  slug: string;
  rev: string;
  glance: GlanceRow[];
  checked: string | undefined;
  next: ArticleLink[];
  related: ArticleLink[];
  /** The same article in each language that has it. */
  translations: Record<string, string>;
  redirectFrom: readonly string[];
  /** Place that the editors gave it. */
  order: number;
}

let loaded: Promise<SiteArticle[]> | undefined;

/** All articles of the site, each collection in the order of its list. Read once per build, anew for each page in `dev`. */
export function allArticles(): Promise<SiteArticle[]> {
  if (import.meta.env.DEV) return loadArticles();
  loaded ??= loadArticles();
  return loaded;
}

export async function articlesIn(
  locale: string,
  collection?: CollectionName,
): Promise<SiteArticle[]> {
  const articles = await allArticles();
  return articles.filter(
    (article) =>
      article.locale === locale && (collection === undefined || article.collection === collection),
  );
}

async function loadArticles(): Promise<SiteArticle[]> {
  const source = await readContent(contentDir, { today: new Date().toISOString().slice(0, 10) });
  const entries = new Map<string, Entry>();
  for (const name of collectionNames)
    for (const entry of await getCollection(name)) entries.set(`${name}/${entry.id}`, entry);

  const links = new Map<string, ArticleLink>();
  for (const { article, url, data } of source.articles)
    links.set(article, { article, url, title: data.title, summary: data.summary });

  const articles = source.articles.flatMap((from): SiteArticle[] => {
    const entry = entries.get(from.article);
    const link = links.get(from.article);
    if (!entry || !link) return [];
    const { collection, locale, slug, rev, data } = from;
    const inSameLocale = (reference: string): ArticleLink[] => {
      const [toCollection, toSlug] = reference.split('/');
      const target = links.get(`${toCollection}/${locale}/${toSlug}`);
      return target ? [target] : [];
    };
    const next = data.next.flatMap(inSameLocale);
    const translations = source.articles.filter(
      (other) => other.collection === collection && other.slug === slug,
    );
    return [
      {
        ...link,
        entry,
        collection,
        locale,
        slug,
        rev,
        glance: atAGlance(data, { facts, locale, messages: messagesFor(locale) }),
        checked: data.checked,
        next,
        related: data.related.flatMap(inSameLocale).filter((other) => !next.includes(other)),
        translations: Object.fromEntries(translations.map((other) => [other.locale, other.url])),
        redirectFrom: data.redirectFrom,
        order: data.order,
      },
    ];
  });
  return orderArticles(articles, readRanks());
}

/** The articles that helped most, where enough readers were counted; else the first of each collection. */
export async function popularArticles(locale: string, count: number): Promise<SiteArticle[]> {
  const articles = await articlesIn(locale);
  const measured = readRanks()?.helpful[locale] ?? [];
  const byId = new Map(articles.map((article) => [article.article, article]));
  const first = measured.flatMap((id) => byId.get(id) ?? []);
  const rest = collectionNames.flatMap((name) =>
    articles.filter((article) => article.collection === name).slice(0, 1),
  );
  return [...new Set([...first, ...rest])].slice(0, count);
}

/** Addresses of the site's own pages in one language. */
export function pageUrl(locale: string, page: 'home' | 'search' | 'contact' | 'thanks'): string {
  return page === 'home' ? `/${locale}/` : `/${locale}/${messagesFor(locale).paths[page]}/`;
}

/** The same page in every language: for the language switch and for `hreflang`. */
export function pageTranslations(page: Parameters<typeof pageUrl>[1]): Record<string, string> {
  return Object.fromEntries(site.locales.map((locale) => [locale, pageUrl(locale, page)]));
}
