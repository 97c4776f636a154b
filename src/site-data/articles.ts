import { type CollectionEntry, getCollection } from 'astro:content';
import { contentDir } from '../content-files/content-dir.ts';
import { readContentOnce } from '../content-files/read-content-once.ts';
import type { ArticleData } from '../core/content/article.ts';
import { atAGlance, type GlanceRow } from '../core/content/at-a-glance.ts';
import { type CollectionName, collectionNames } from '../core/content/collections.ts';
import { newerVersion } from '../core/content/newer-version.ts';
import { orderArticles } from '../core/content/order-articles.ts';
import { keyOf, pagesOf } from '../core/content/pages-of.ts';
import { messagesFor } from '../core/messages/messages.ts';
import { readRanks } from './ranks.ts';
import { facts, site, today } from './site.ts';

type Entry = CollectionEntry<CollectionName>;

/** A link to an article as lists show it. */
export interface ArticleLink {
  article: string;
  url: string;
  /** The language of title and summary, when it is another than the page's. */
  lang?: string;
  title: string;
  summary: string;
}

/** One article with everything that its page shows around the text. */
export interface SiteArticle extends ArticleLink {
  entry: Entry;
  collection: CollectionName;
  /** The language of the page. */
  locale: string;
  /** The language of the text: another one where nobody has translated the article yet. */
  contentLocale: string;
  slug: string;
  rev: string;
  /** Ids of its guided flows, in the order of the text. */
  flows: readonly string[];
  glance: GlanceRow[];
  checked: string | undefined;
  /** The day on which what it says last changed, as far as editors said so. */
  updated: string | undefined;
  /** A version in another language that says something newer. */
  newer: { locale: string; url: string; updated: string } | undefined;
  next: ArticleLink[];
  related: ArticleLink[];
  /** The same article in each language that has it; for `hreflang`. */
  translations: Record<string, string>;
  /** Its page in every language of the site; for the language switch. */
  pages: Record<string, string>;
  redirectFrom: readonly string[];
  /** Not for readers yet; only `npm run dev` has such articles. */
  draft: boolean;
  /** Place that the editors gave it. */
  order: number;
}

let loaded: Promise<SiteArticle[]> | undefined;

/**
 * All articles of the site, each collection in the order of its list; in a language that lacks one, the article of another
 * language stands in for it. Read once per build, anew for each page in `dev`.
 */
export function allArticles(): Promise<SiteArticle[]> {
  if (import.meta.env.DEV) return loadArticles();
  loaded ??= loadArticles();
  return loaded;
}

/** The articles that are written in this language. */
export async function articlesIn(
  locale: string,
  collection?: CollectionName,
): Promise<SiteArticle[]> {
  const articles = await allArticles();
  return articles.filter(
    (article) =>
      article.locale === locale &&
      article.contentLocale === locale &&
      (collection === undefined || article.collection === collection),
  );
}

/** What this language of a collection shows in the words of another, because nobody has translated it yet. */
export async function borrowedIn(
  locale: string,
  collection: CollectionName,
): Promise<SiteArticle[]> {
  const articles = await allArticles();
  return articles.filter(
    (article) =>
      article.locale === locale &&
      article.contentLocale !== locale &&
      article.collection === collection,
  );
}

async function loadArticles(): Promise<SiteArticle[]> {
  const source = await readContentOnce(contentDir, { today, drafts: import.meta.env.DEV });
  const entries = new Map<string, Entry>();
  for (const name of collectionNames)
    for (const entry of await getCollection(name)) entries.set(`${name}/${entry.id}`, entry);

  const pages = pagesOf(source.articles, site);
  const versions = Map.groupBy(source.articles, keyOf);
  const linkTo = (reference: string, locale: string): ArticleLink[] => {
    const page = pages.get(`${locale} ${reference}`);
    if (!page) return [];
    const { article, data, locale: lang } = page.source;
    const link = { article, url: page.url, title: data.title, summary: data.summary };
    return [lang === locale ? link : { ...link, lang }];
  };

  const articles = [...pages.values()].flatMap(({ locale, url, source: from }): SiteArticle[] => {
    const entry = entries.get(from.variant ?? from.article);
    const [link] = linkTo(keyOf(from), locale);
    if (!entry || !link) return [];
    const { collection, locale: contentLocale, slug, rev, data } = from;
    const next = data.next.flatMap((reference) => linkTo(reference, locale));
    const all = versions.get(keyOf(from)) ?? [];
    return [
      {
        ...link,
        entry,
        draft: (entry.data as ArticleData).draft,
        collection,
        locale,
        contentLocale,
        slug,
        rev,
        flows: from.flows.map(({ id }) => id),
        glance: atAGlance(data, { facts, locale, messages: messagesFor(locale) }),
        checked: data.checked,
        updated: data.updated,
        newer: newerVersion(from, all),
        next,
        related: data.related
          .flatMap((reference) => linkTo(reference, locale))
          .filter((other) => !next.some(({ article }) => article === other.article)),
        translations: Object.fromEntries(all.map((other) => [other.locale, other.url])),
        pages: Object.fromEntries(
          site.locales.flatMap((code) => {
            const page = pages.get(`${code} ${keyOf(from)}`);
            return page ? [[code, page.url]] : [];
          }),
        ),
        redirectFrom: contentLocale === locale ? data.redirectFrom : [],
        order: data.order,
        url,
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
export function pageUrl(
  locale: string,
  page: 'home' | 'search' | 'contact' | 'thanks' | 'withdrawal',
): string {
  return page === 'home' ? `/${locale}/` : `/${locale}/${messagesFor(locale).paths[page]}/`;
}

/** The same page in every language: for the language switch and for `hreflang`. */
export function pageTranslations(page: Parameters<typeof pageUrl>[1]): Record<string, string> {
  return Object.fromEntries(site.locales.map((locale) => [locale, pageUrl(locale, page)]));
}
