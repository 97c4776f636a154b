import type { QueueItem, Report } from '../core/insights/report.ts';
import type { Range } from '../core/stats/interval.ts';
import type { ReportView } from './report-view.ts';

/** How many things a week has room for. */
export const weekSize = 3;

/** Contacts a month below which a week is better spent otherwise. */
const leastWorth = 1;

export interface Headline {
  /** What to do this week; nothing when all of it together is not worth one contact a month. */
  items: readonly QueueItem[];
  /** Contacts a month that they can spare together. Bounds are added up, so the range is wider than 90 %. */
  worth: Range;
}

/** The one sentence that the report is about. */
export function headlineOf({ queue }: Pick<Report, 'queue'>): Headline {
  const first = queue.slice(0, weekSize);
  const together = first.reduce((total, { contactsPerMonth }) => total + contactsPerMonth.mid, 0);
  const items = together < leastWorth ? [] : first;
  const sum = (bound: keyof Range) =>
    items.reduce((total, { contactsPerMonth }) => total + contactsPerMonth[bound], 0);
  return { items, worth: { low: sum('low'), mid: sum('mid'), high: sum('high') } };
}

/** Whether the list holds more than the week shows. */
export function hasWholeQueue(report: Pick<Report, 'queue'>): boolean {
  return report.queue.length > headlineOf(report).items.length;
}

/** The sentence itself, without a full stop. */
export function headlineText({ report, words }: Pick<ReportView, 'report' | 'words'>): string {
  const { items, worth } = headlineOf(report);
  if (items.length > 0) return words.headline.some(items.length, worth.mid);
  return isEarly(report) ? words.headline.early : words.headline.none;
}

/** Nothing was counted: the store is empty, or all that is in it was left out. */
export function isEmpty({ totals }: Pick<Report, 'totals'>): boolean {
  return totals.counted === 0;
}

/** Somebody has read, but so recently that what came of it is not known yet. */
export function isEarly({ totals }: Pick<Report, 'totals'>): boolean {
  return totals.mature === 0 && totals.reads > 0;
}

/** What to do when nothing was counted. When programs are all that has come so far, that is said first. */
export function emptySteps({ report, words }: Pick<ReportView, 'report' | 'words'>): string[] {
  const { programs, steps } = words.empty;
  return report.totals.bots.events > 0 ? [programs, ...steps] : [...steps];
}
