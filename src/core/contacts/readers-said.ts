import type { StoredEvent } from '../events/event.ts';
import type { ArticleText } from '../insights/article-text.ts';
import { collectJourneys } from '../insights/collect-journeys.ts';
import type { Report } from '../insights/report.ts';
import { summarizeJourneys } from '../insights/summarize-journeys.ts';
import { articleTransitions } from './article-transitions.ts';
import { nextIssues } from './next-issues.ts';
import { summarizeSurveys } from './summarize-surveys.ts';

/**
 * What only single events tell: what readers answered when they were asked, what they went on to (each only where there
 * is something to say), and what they wrote, with the number of its event.
 *
 * @param events votes, answers and page views suffice
 */
export async function readersSaid(
  events: AsyncIterable<StoredEvent> | Iterable<StoredEvent>,
  articles: readonly ArticleText[],
  { now, since }: { now: number; since: number },
): Promise<Pick<Report, 'surveys' | 'nextIssues' | 'inbox'>> {
  const names = articles.map(({ article }) => article);
  const { journeys } = await collectJourneys(events, { now, since, articles: names });
  const titles = new Map(articles.map(({ article, title }) => [article, title]));
  const titleOf = (article: string) => titles.get(article) ?? article;
  const surveys = summarizeSurveys(journeys, titleOf);
  const rows = nextIssues(articleTransitions(journeys, articles), 'article', titleOf);
  return {
    inbox: summarizeJourneys(journeys, articles, now).inbox,
    ...(surveys && { surveys }),
    ...(rows.length > 0 && { nextIssues: rows }),
  };
}
