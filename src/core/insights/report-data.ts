/** What of the log could be used, beside what was skipped event by event. */
export interface DataNotes {
  /** Runs of days inside the period on which nothing arrived although much does on others: rates leave them out. */
  silent: { from: string; to: string; days: number }[];
  /** Events that were counted for the article's name of today, by the name that they carry. */
  renamed: { from: string; to: string; events: number }[];
  /** Articles that are in the log and not on the site, most events first, at most 20. */
  gone: { article: string; events: number }[];
  /** Days with 23 or 25 hours. */
  clockChanges: string[];
  /** What the report cannot say, and why. */
  limits: DataLimit[];
}

export const dataLimits = [
  /** Nothing was recorded. */
  'no-events',
  /** Nobody searched: there are no topics. */
  'no-searches',
  /** Fewer than 20 votes: what voters say is an anecdote. */
  'few-votes',
  /** One article has more than half of all reads: the others' mean is its mean. */
  'one-article',
  /** Fewer than 35 days: no day can be called unusual. */
  'short-history',
  /** Only page loads were recorded: what happens after a click on a result is not seen. */
  'single-pages',
  /** Queries were not asked again: the classes rest on what the page noted then. */
  'no-replay',
  /** More different queries than are asked again: the rarest rest on what the page noted then. */
  'replay-partial',
] as const;
export type DataLimit = (typeof dataLimits)[number];
