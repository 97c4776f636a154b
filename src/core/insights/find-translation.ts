import { placeOf } from './article-text.ts';
import type { Sighting } from './claim-article.ts';

/** What the report knows of an article's place among its translations. */
interface Translated {
  article: string;
  /** The text that it is translated from has changed since. */
  outdated?: boolean | undefined;
}

/** The share of queries that another language must answer, each with this confidence. */
const enough = { share: 0.5, confidence: 0.5 };

/**
 * The article in another language that a topic's queries fit, when it has no translation in the language where it was
 * asked, or an outdated one. Found by what readers opened in the end, or by asking the other languages' search.
 *
 * @param elsewhere for each time it was asked, what the search of other languages makes of the query
 * @param ended articles that the topic's readers ended on, one for each
 */
export function findTranslation(
  locale: string,
  elsewhere: readonly (readonly Sighting[])[],
  ended: readonly string[],
  articles: readonly Translated[],
): string | undefined {
  const known = new Map(articles.map((one) => [one.article, one]));
  const counts = new Map<string, number>();
  const count = (article: string) => counts.set(article, (counts.get(article) ?? 0) + 1);
  for (const sightings of elsewhere) {
    const [best] = sightings.toSorted((a, b) => b.confidence - a.confidence);
    const article = best?.hits[0]?.article;
    if (best !== undefined && article !== undefined && best.confidence >= enough.confidence)
      count(article);
  }
  for (const article of ended) if (placeOf(article).locale !== locale) count(article);

  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (most === undefined || most[1] < enough.share * elsewhere.length) return undefined;
  const [article] = most;
  const own = known.get(article.replace(/\/[^/]+\//, `/${locale}/`));
  return own === undefined || own.outdated === true ? article : undefined;
}
