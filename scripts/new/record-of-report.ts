import type { KnownTopic } from '../../src/core/insights/known-topics.ts';
import type { GapRow, Report } from '../../src/core/insights/report.ts';
import type { ReaderRecord, RecordedTopic } from './reader-record.ts';

/**
 * What a report says of readers' questions: topics that nobody has answered, and queries that led to an article.
 * @param known topics of earlier reports, by whose words a topic is still known that this report no longer lists
 */
export function recordOfReport(
  report: Pick<Report, 'gaps' | 'articles'>,
  known: readonly KnownTopic[],
  source: string,
): ReaderRecord {
  const topics = report.gaps.map(topicOf);
  const listed = new Set(topics.map(({ id }) => id));
  const earlier = known
    .filter(({ id }) => !listed.has(id))
    .map(
      ({ id, locale, queries }): RecordedTopic => ({
        id,
        locale,
        label: queries[0]?.query ?? null,
        queries,
        untranslated: false,
      }),
    );
  return {
    source,
    topics: [...topics, ...earlier],
    queries: [
      ...topics.flatMap(({ id, locale, queries }) =>
        queries.map((query) => ({ ...query, locale, topic: id })),
      ),
      ...report.articles.flatMap(({ article, locale, queries = [] }) =>
        queries.map((query) => ({ ...query, locale, article })),
      ),
    ],
  };
}

function topicOf(gap: GapRow): RecordedTopic {
  return {
    id: gap.id,
    locale: gap.id.split(/[/:]/)[0] ?? '',
    label: gap.label,
    queries: gap.queries,
    worth: {
      chains: gap.chains,
      unanswered: gap.unanswered,
      contactsPerMonth: gap.contactsPerMonth.mid,
    },
    ...(gap.nearest ? { nearest: gap.nearest.article } : {}),
    untranslated: gap.cause === 'translation',
  };
}
