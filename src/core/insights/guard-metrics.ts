import type { Interval } from '../stats/interval.ts';
import { wilsonInterval } from '../stats/wilson-interval.ts';
import type { Report } from './report.ts';

/**
 * What a number about spared contacts must never be shown without: whether people could be reached, how few voted, how
 * much came from programs, and of how many readers nothing more is known. Shares are 0–1 and `null` where there is
 * nothing to share.
 */
export interface GuardMetrics {
  /** Clicks on any way to a person, and the share of opened pages with at least one. */
  contactClicks: number;
  contactVisibility: number | null;
  /** Votes in effect, and those who voted among readings, with a 90 % interval (Wilson). */
  votes: number;
  voteResponse: number | null;
  voteResponseInterval: Interval;
  /** Share of the events in this period that programs sent; they are never counted. */
  bots: number | null;
  /** Readings of which nothing more is known, and their share of all that can be judged. */
  silent: number;
  unknown: number | null;
}

/** Standard deviations of a 90 % interval. */
const ninetyPercent = 1.644854;

export function guardMetrics({
  totals,
  visibility,
  articles,
}: Pick<Report, 'totals' | 'visibility' | 'articles'>): GuardMetrics {
  const votes = totals.votes.up + totals.votes.down;
  const silent = articles.reduce((sum, { outcomes }) => sum + outcomes.silent, 0);
  return {
    contactClicks: visibility.contactClicks,
    contactVisibility: visibility.shareOfViews,
    votes,
    // A vote counts without a reading too, so more may vote than read.
    voteResponse: shareOf(Math.min(votes, totals.reads), totals.reads),
    voteResponseInterval: wilsonInterval(
      Math.min(votes, totals.reads),
      totals.reads,
      ninetyPercent,
    ),
    bots: shareOf(totals.bots.events, totals.bots.events + totals.counted),
    silent,
    unknown: shareOf(silent, totals.mature),
  };
}

function shareOf(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
