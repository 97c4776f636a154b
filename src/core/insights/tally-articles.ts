import { type ReadOutcome, readOutcomes } from './report.ts';
import { type StepCount, stepName } from './report-flows.ts';
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
  /**
   * What readers did in its guided flows, by flow and step: `1a2b3c4d` for a flow as a whole, `1a2b3c4d 1.0` for the
   * first answer after the second. Absent without any.
   */
  flows?: Record<string, StepCount>;
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
  addSteps(tally, visit);
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
  for (const [step, { reached, ended, failed }] of Object.entries(other.flows ?? {})) {
    const count = stepCount(tally, step);
    count.reached += reached;
    count.ended += ended;
    count.failed += failed;
  }
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

function addSteps(tally: ArticleTally, { steps = [], vote }: Visit): void {
  for (const [flow, own] of Map.groupBy(steps, (one) => one.flow)) {
    const reached = new Set([flow, ...own.flatMap(({ step }) => stepsTo(flow, step))]);
    for (const step of reached) stepCount(tally, step).reached++;
    const last = own.at(-1);
    if (!last) continue;
    const failed = last.contacted || vote?.value === -1;
    for (const step of [flow, stepName(flow, last.step)]) {
      const count = stepCount(tally, step);
      count.ended++;
      if (failed) count.failed++;
    }
  }
}

/** A step and all before it: a log may lack some. */
function stepsTo(flow: string, step: readonly number[]): string[] {
  return step.map((_, at) => stepName(flow, step.slice(0, at + 1)));
}

function stepCount(tally: ArticleTally, step: string): StepCount {
  tally.flows ??= {};
  tally.flows[step] ??= { reached: 0, ended: 0, failed: 0 };
  return tally.flows[step];
}
