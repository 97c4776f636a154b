import { placeOf } from './article-text.ts';
import type { Assessment } from './assess-articles.ts';
import { mostHelpful } from './effectiveness-order.ts';
import type { RanksFile } from './ranks.ts';

/** What the next build needs to know of the assessments. */
export function makeRanks(assessments: readonly Assessment[], generatedAt: string): RanksFile {
  const byLocale = Map.groupBy(assessments, ({ article }) => placeOf(article).locale);
  return {
    version: 1,
    generatedAt,
    articles: Object.fromEntries(
      assessments.map(({ article, rank, failure, reads }) => [
        article,
        { rank, failure: failure.mean, reads },
      ]),
    ),
    helpful: Object.fromEntries(
      [...byLocale].map(([locale, members]) => [
        locale,
        mostHelpful(members).map(({ article }) => article),
      ]),
    ),
  };
}
