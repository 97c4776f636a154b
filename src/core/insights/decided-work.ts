import type { QueueItem } from './report.ts';
import type { Decision } from './report-decisions.ts';

/** So many days after it was called done, a text has had time to show whether it helps now. */
const daysToShow = 30;

/**
 * The queue without the articles that the team has dismissed or only just changed, and with what it says of the others.
 * An article that is called done and still stands in the list after 30 days comes back, marked as done.
 *
 * @param today `2026-11-21`
 */
export function withDecisions(
  queue: readonly QueueItem[],
  decisions: readonly Decision[],
  today: string,
): QueueItem[] {
  const ofArticle = new Map(decisions.map((decision) => [decision.id, decision]));
  return queue.flatMap((item) => {
    const decision =
      item.gap === null && item.article !== null ? ofArticle.get(item.article) : undefined;
    if (decision === undefined) return [item];
    const { state, since = today, owner = item.owner ?? null } = decision;
    const fresh = daysBetween(since, today) < daysToShow;
    if (state === 'dismissed' || (state === 'done' && fresh)) return [];
    return [{ ...item, state, owner }];
  });
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
