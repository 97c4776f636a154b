import { type ReadOutcome, readOutcomes } from './report.ts';
import { isMature, type Visit } from './visits.ts';

/** What all journeys did with one article, added up. */
export interface ArticleTally {
  article: string;
  views: number;
  /** Reads, judged or not. */
  allReads: number;
  /** Mature reads: those that the outcomes are of. */
  reads: number;
  /** Mature reads of the last 90 days. */
  recentReads: number;
  outcomes: Record<ReadOutcome, number>;
  up: number;
  down: number;
  reasons: Record<string, number>;
  /** Of the visits that ended with "no", those that went on to a person. */
  contactAfterNo: number;
}

/** @param article `<collection>/<locale>/<slug>` */
export function emptyTally(article: string): ArticleTally {
  return {
    article,
    views: 0,
    allReads: 0,
    reads: 0,
    recentReads: 0,
    outcomes: Object.fromEntries(readOutcomes.map((outcome) => [outcome, 0])) as Record<
      ReadOutcome,
      number
    >,
    up: 0,
    down: 0,
    reasons: {},
    contactAfterNo: 0,
  };
}

const recentMs = 90 * 86_400_000;

/** Adds one visit. Votes count at once and without a read; outcomes count when nothing more is to be expected. */
export function addVisit(tally: ArticleTally, visit: Visit, now: number): void {
  tally.views += visit.views;
  addVote(tally, visit);
  if (visit.outcome === undefined) return;
  tally.allReads++;
  if (!isMature(visit, now)) return;
  tally.reads++;
  if (now - visit.lastAt <= recentMs) tally.recentReads++;
  tally.outcomes[visit.outcome]++;
}

/** Adds what was counted elsewhere, of a day or a version. */
export function addTally(tally: ArticleTally, other: Omit<ArticleTally, 'article'>): void {
  for (const count of counts) tally[count] += other[count];
  for (const outcome of readOutcomes) tally.outcomes[outcome] += other.outcomes[outcome];
  for (const [reason, times] of Object.entries(other.reasons))
    tally.reasons[reason] = (tally.reasons[reason] ?? 0) + times;
}

const counts = [
  'views',
  'allReads',
  'reads',
  'recentReads',
  'up',
  'down',
  'contactAfterNo',
] as const satisfies readonly (keyof ArticleTally)[];

function addVote(tally: ArticleTally, { vote, contactAfterNo }: Visit): void {
  if (vote === undefined) return;
  if (vote.reason !== undefined) {
    tally.reasons[vote.reason] = (tally.reasons[vote.reason] ?? 0) + 1;
  }
  if (vote.value === 1) tally.up++;
  if (vote.value !== -1) return;
  tally.down++;
  if (contactAfterNo) tally.contactAfterNo++;
}
