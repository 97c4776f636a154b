import type { Ticket } from './ticket.ts';
import type { Topics } from './topic.ts';

/**
 * Which topics a ticket is about: those that name one of its tags; without such a tag, those that name the article that
 * answers its subject; and each other tag stands for itself.
 */
export function topicFinder(
  topics: Topics,
): (ticket: Pick<Ticket, 'tags' | 'article'>) => string[] {
  const byTag = new Map<string, string[]>();
  const byArticle = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, topic: string) =>
    map.set(key, [...(map.get(key) ?? []), topic]);
  for (const [topic, { tags, articles }] of Object.entries(topics)) {
    for (const tag of tags.length > 0 ? tags : [topic]) add(byTag, tag, topic);
    for (const article of articles) add(byArticle, article, topic);
  }
  return ({ tags, article }) => {
    const named = tags.flatMap((tag) => byTag.get(tag) ?? []);
    const answered =
      named.length > 0 || article === null ? [] : (byArticle.get(withoutLocale(article)) ?? []);
    const others = tags.filter((tag) => !byTag.has(tag));
    return [...new Set([...named, ...answered, ...others])];
  };
}

/** `returns/en/return-an-item` → `returns/return-an-item` */
export function withoutLocale(article: string): string {
  const [collection = '', , slug = ''] = article.split('/');
  return `${collection}/${slug}`;
}
