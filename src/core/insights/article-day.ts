import type { ArticleTally } from './tally-articles.ts';

/** What the readers who came on one day did with one version of an article. */
export interface ArticleDay extends ArticleTally {
  /** Day on which their journeys began, `2026-11-21`. */
  day: string;
  /** State of the text that they saw, 8 hex digits; '' where the sender did not say. */
  rev: string;
}

/** What happened on one day, whatever the article. */
export interface DayCount {
  day: string;
  pageViews: number;
  /** Clicks on any way to a person. */
  contacts: number;
}
