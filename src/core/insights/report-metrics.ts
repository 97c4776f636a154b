import { guardMetrics } from './guard-metrics.ts';
import type { Report } from './report.ts';

/** What `--fail-on` can ask for. Shares are 0–1. */
export const reportMetrics = {
  'missing-topics': 'topics that no article answers',
  gaps: 'topics that were asked and not answered, of every kind',
  'new-gaps': 'such topics that were asked for the first time in the last seven days',
  coverage: 'share of searches that were answered (expected)',
  failure: 'share of readings that failed',
  deflection: 'share of avoidable contacts that are avoided (middle case)',
  avoidable: 'contacts a month that the whole work list could spare',
  'contact-visibility': 'share of opened pages on which somebody went for a person',
  'vote-response': 'share of readings with a vote',
  bots: 'share of events that programs sent',
  unknown: 'share of readings of which nothing more is known',
  reads: 'readings that count',
  unreadable: 'lines of the log that could not be read',
} as const;
export type ReportMetric = keyof typeof reportMetrics;

/** Days that a topic is new. */
const newDays = 7;

/** The value of a metric; `null` where the data cannot tell. */
export function reportMetric(report: Report, name: ReportMetric): number | null {
  const { totals, gaps, queue, articles, period } = report;
  const guards = guardMetrics(report);
  switch (name) {
    case 'missing-topics':
      return gaps.filter((gap) => gap.class === 'missing').length;
    case 'gaps':
      return gaps.length;
    case 'new-gaps':
      return gaps.filter(({ firstDay }) => daysBetween(firstDay, period.to) < newDays).length;
    case 'coverage':
      return totals.chains > 0 ? 1 - totals.unanswered / totals.chains : null;
    case 'failure':
      return totals.mature > 0
        ? articles.reduce((sum, { failure, reads }) => sum + failure.mean * reads, 0) /
            totals.mature
        : null;
    case 'deflection':
      return totals.deflectionRate?.mid ?? null;
    case 'avoidable':
      return queue.reduce((sum, { contactsPerMonth }) => sum + contactsPerMonth.mid, 0);
    case 'contact-visibility':
      return guards.contactVisibility;
    case 'vote-response':
      return guards.voteResponse;
    case 'bots':
      return guards.bots;
    case 'unknown':
      return guards.unknown;
    case 'reads':
      return totals.mature;
    case 'unreadable':
      return totals.skipped.unreadable;
  }
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
