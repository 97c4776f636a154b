import type { ArticleDay } from '../insights/article-day.ts';
import type { Chain, ChainSearch } from '../insights/chains.ts';
import type { VisibilityCounts } from '../insights/measure-visibility.ts';
import type { InboxItem } from '../insights/report.ts';
import type { ContactEvidence } from '../insights/would-contact.ts';

/**
 * What is left of one day of events: counts, and what was searched for. Nothing in it leads back to a visit: no key of
 * a journey, page or tab, no number of an event or search, and of times only the hour.
 */
export interface DayRollUp {
  /** `2026-11-21`, in the site's time zone: journeys belong to the day on which they began. */
  day: string;
  totals: DayTotals;
  articles: ArticleCount[];
  searches: SearchCount[];
  comments: Comment[];
}

export interface DayTotals extends VisibilityCounts {
  /** Events of this day. */
  events: number;
  /** Those of them that were later than the moment of the roll-up, and are not counted further. */
  future: number;
  /** Events that were there already under another number, and are not counted further. */
  repeated: number;
  /** Events of journeys that count. */
  counted: number;
  /** Left out whole, with every event that they sent. */
  bots: { journeys: number; events: number };
  /** Moments of the first and last event that counts, ms UTC; `null` without one. */
  span: { first: number; last: number } | null;
  /** Answers to "would you have contacted us?", by collection; '' for pages that are no article. */
  surveys: Record<string, ContactEvidence['survey']>;
}

/** One version of an article; `allReads` also counts those that could not be judged yet. */
export type ArticleCount = Omit<ArticleDay, 'day' | 'recentReads'> & {
  /** Events about it, of journeys that count. */
  events: number;
};

/** What one journey searched for, and how many others of the same hour searched for exactly the same. */
export interface SearchCount {
  /** Start of the clock hour of its first search, ms UTC. */
  hour: number;
  /** Journeys, at least 1. */
  people: number;
  chains: [CountedChain, ...CountedChain[]];
}

export type CountedChain = Pick<Chain, 'outcome'> & {
  searches: [CountedSearch, ...CountedSearch[]];
};

/** `hour` stands for `t`: hours after that of the row. */
export type CountedSearch = Omit<ChainSearch, 'qid' | 't' | 'places'> & {
  hour: number;
  places: number[];
};

/** What a reader said in words, or by a low rating; newest first in a day. Without the number of its event. */
export type Comment = Omit<InboxItem, 'title' | 'locale' | 'id' | 'answered'>;
