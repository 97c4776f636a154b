import type { SearchEngine } from '../../src/core/search/create-search.ts';
import type { FrontArticle } from '../../src/core/search/front-index.ts';
import type { MeasuredQuery } from '../../src/core/search/measure-search.ts';
import { type LabelledQuery, slugOf } from './measured-shop.ts';

/** A search, and the articles that its rankings number. */
export interface IndexedSearch {
  engine: SearchEngine;
  articles: readonly FrontArticle[];
}

/** A query with all that was measured of it. */
export interface JudgedQuery extends MeasuredQuery {
  utterance: string;
  intent: string;
}

/**
 * Puts each query to the search.
 *
 * @param answered whether some article answers it; by default all but those with the intent `none`
 */
export async function measureQueries(
  { engine, articles }: IndexedSearch,
  queries: readonly LabelledQuery[],
  answered: (intent: string) => boolean = (intent) => intent !== 'none',
): Promise<JudgedQuery[]> {
  const judged: JudgedQuery[] = [];
  for (const { id, intent, tags, utterance } of queries) {
    const { ranked, confidence } = await engine.rank(utterance);
    const place = ranked.findIndex(
      ({ number }) => slugOf(articles[number]?.article ?? '') === intent,
    );
    judged.push({
      id,
      tags,
      answerable: answered(intent),
      rank: place < 0 ? null : place + 1,
      found: ranked.length,
      confidence,
      utterance,
      intent,
    });
  }
  return judged;
}
