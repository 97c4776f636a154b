import type { StoredEvent } from '../events/event.ts';
import { articleAliases } from './article-aliases.ts';
import type { ArticleText } from './article-text.ts';
import { collectJourneys, type JourneyLog } from './collect-journeys.ts';
import { addVisibility, noVisibility, visibilityOf } from './measure-visibility.ts';
import type { UnreadableLine } from './read-log.ts';
import type { Visibility } from './report.ts';
import { type JourneySummary, summarizeJourneys } from './summarize-journeys.ts';

/** All that a report is made of: counted from single events, or read from daily roll-ups. */
export interface Evidence extends JourneySummary {
  log: Omit<JourneyLog, 'journeys'> & {
    /** Events left after `skipped` and `bots`. */
    counted: number;
  };
  visibility: Visibility;
}

/**
 * The evidence of a log of single events.
 *
 * @param now ms UTC; what is later is skipped
 * @param since ms UTC; what is earlier is skipped
 * @param articles every article of the site; what is about others is skipped
 */
export async function evidenceOfEvents(
  events: AsyncIterable<StoredEvent | UnreadableLine> | Iterable<StoredEvent | UnreadableLine>,
  articles: readonly Pick<ArticleText, 'article' | 'title' | 'redirectFrom'>[],
  { now, since }: { now: number; since: number },
): Promise<Evidence> {
  const { journeys, ...log } = await collectJourneys(events, {
    now,
    since,
    articles: articles.map(({ article }) => article),
    aliases: articleAliases(articles),
  });
  const counted = journeys.reduce((total, { steps }) => total + steps.length, 0);
  const visibility = noVisibility();
  for (const journey of journeys) addVisibility(visibility, journey);
  return {
    ...summarizeJourneys(journeys, articles, now),
    log: { ...log, counted },
    visibility: visibilityOf(visibility),
  };
}
