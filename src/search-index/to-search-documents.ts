import type { SourceContent } from '../content-files/source-content.ts';
import type { ArticleData } from '../core/content/article.ts';
import { atAGlance } from '../core/content/at-a-glance.ts';
import type { Facts } from '../core/content/facts.ts';
import type { RanksFile } from '../core/insights/ranks.ts';
import { messagesFor } from '../core/messages/messages.ts';
import type { SearchDocument } from '../core/search/search-document.ts';

/**
 * What of the content is searched: everything that a reader of the site can read, what editors wrote for the search,
 * and what customers' queries have taught.
 *
 * @param ranks how well articles help, as measured: it parts those that a query fits equally, and nothing else
 */
export function toSearchDocuments({
  articles,
  learned,
  facts,
  synonyms = {},
  ranks,
}: Pick<SourceContent, 'articles' | 'learned' | 'facts'> &
  Partial<Pick<SourceContent, 'synonyms'>> & { ranks?: RanksFile | undefined }): SearchDocument[] {
  const taught = Map.groupBy(learned, ({ article }) => article);
  // Of articles that fit a query equally the search shows the first one first, so those that help most come first.
  return sortByRank(articles, ranks).map(
    ({ article, locale, url, collection, data, sections }) => ({
      article,
      locale,
      url,
      collection,
      title: data.title,
      summary: data.summary,
      alsoAsked: [
        ...new Set([...data.alsoAsked, ...(taught.get(article) ?? []).map(({ query }) => query)]),
      ],
      ...factOf(data, locale, facts),
      keywords: data.keywords,
      ...(synonyms[locale] && { ideas: synonyms[locale] }),
      sections,
    }),
  );
}

function sortByRank<T extends { article: string }>(
  articles: readonly T[],
  ranks: RanksFile | undefined,
): readonly T[] {
  const place = ({ article }: T) => ranks?.articles[article]?.rank ?? Number.MAX_SAFE_INTEGER;
  return [...articles].sort((a, b) => place(a) - place(b));
}

/** The first number of "at a glance": a result that shows it is often answer enough. */
function factOf(data: ArticleData, locale: string, facts: Facts): { fact?: string } {
  const rows = atAGlance(data, { facts, locale, messages: messagesFor(locale) });
  const first = rows.find(({ value }) => /\d/.test(value));
  return first ? { fact: `${first.term}: ${first.value}` } : {};
}
