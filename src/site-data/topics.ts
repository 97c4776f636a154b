import { collectionUrl } from '../core/content/address.ts';
import { type CollectionName, collectionNames } from '../core/content/collections.ts';
import { inLocale } from '../core/content/localized.ts';
import { fill, messagesFor } from '../core/messages/messages.ts';
import { type ArticleLink, articlesIn } from './articles.ts';
import { site } from './site.ts';

/** A collection as lists show it: its name, and its most useful articles. */
export interface Topic {
  key: CollectionName;
  title: string;
  summary: string;
  url: string;
  articles: ArticleLink[];
  /** "7 questions", when there are more than shown. */
  more?: string;
}

/** The collections that have articles in this language, each with its first `count` articles (all, if not given). */
export async function topicsOf(locale: string, count = Number.POSITIVE_INFINITY): Promise<Topic[]> {
  const messages = messagesFor(locale);
  const topics: Topic[] = [];
  for (const collection of collectionNames) {
    const articles = await articlesIn(locale, collection);
    if (articles.length === 0) continue;
    const { title, summary } = site.collections[collection];
    topics.push({
      key: collection,
      title: inLocale(title, locale),
      summary: inLocale(summary, locale),
      url: collectionUrl(site, { collection, locale }),
      articles: articles.slice(0, count),
      ...(articles.length > count && {
        more: fill(messages.collection.allCount, { count: articles.length }),
      }),
    });
  }
  return topics;
}
