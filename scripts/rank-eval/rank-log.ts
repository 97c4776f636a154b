import type { StoredEvent } from '../../src/core/events/event.ts';
import { assessArticles } from '../../src/core/insights/assess-articles.ts';
import { collectJourneys } from '../../src/core/insights/collect-journeys.ts';
import type { UnreadableLine } from '../../src/core/insights/read-log.ts';
import type { SkipReason } from '../../src/core/insights/report.ts';
import { summarizeJourneys } from '../../src/core/insights/summarize-journeys.ts';
import type { Estimate } from '../../src/core/stats/interval.ts';

/** What `npm run rank:eval` prints; its shape is public. */
export interface RankedLog {
  articles: {
    article: string;
    /** Mature reads. */
    reads: number;
    failure: Estimate;
    rank: number | null;
    /** Avoidable contacts per month, from the mature reads of the last 90 days. */
    fixFirst: { score: number; low: number; high: number };
  }[];
  bouncedInformative: boolean;
}

const halfHour = 30 * 60_000;

/**
 * Judges articles by all events of a log, as the report does.
 *
 * @param now ms UTC; without it half an hour after the last event, so that every read is old enough to count
 * @returns the articles in the order given, with the counts of what was not used
 */
export async function rankLog(
  log: AsyncIterable<StoredEvent | UnreadableLine> | Iterable<StoredEvent | UnreadableLine>,
  articles: readonly string[],
  now?: number,
): Promise<{ ranked: RankedLog; skipped: Record<SkipReason, number>; bots: number }> {
  const { journeys, skipped, bots, span } = await collectJourneys(log, {
    now: now ?? Infinity,
    since: -Infinity,
    articles,
  });
  const judgedAt = now ?? (span?.last ?? 0) + halfHour;
  const sites = articles.map((article) => ({ article, title: article }));
  const { tallies } = summarizeJourneys(journeys, sites, judgedAt);
  const { assessments, bounceCheck } = assessArticles(tallies, 90);
  const ranked = {
    articles: assessments.map(({ article, reads, failure, rank, fixFirst }) => ({
      article,
      reads,
      failure,
      rank,
      fixFirst: { score: fixFirst.score, low: fixFirst.low, high: fixFirst.high },
    })),
    bouncedInformative: bounceCheck.informative,
  };
  return { ranked, skipped, bots: bots.journeys };
}
