import type { QueueItem, Report } from '../core/insights/report.ts';
import type { Range } from '../core/stats/interval.ts';

/** How many things a week has room for. */
export const weekSize = 3;

export interface Headline {
  /** What to do this week. */
  items: readonly QueueItem[];
  /** Contacts a month that they can spare together. Bounds are added up, so the range is wider than 90 %. */
  worth: Range;
}

/** The one sentence that the report is about. */
export function headlineOf({ queue }: Pick<Report, 'queue'>): Headline {
  const items = queue.slice(0, weekSize);
  const sum = (bound: keyof Range) =>
    items.reduce((total, { contactsPerMonth }) => total + contactsPerMonth[bound], 0);
  return { items, worth: { low: sum('low'), mid: sum('mid'), high: sum('high') } };
}

/** Nothing was counted: the store is empty, or all that is in it was left out. */
export function isEmpty({ totals }: Pick<Report, 'totals'>): boolean {
  return totals.counted === 0;
}
