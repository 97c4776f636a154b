import type { Calendar } from '../core/content/calendar.ts';
import type { GapDecisions } from '../core/content/gaps.ts';
import type { Decision } from '../core/insights/report-decisions.ts';
import type { DateMark } from '../core/insights/report-time.ts';

/** The entries of `gaps.yml`, in their order; none while the file is missing or wrong. */
export function decisionsOf(gaps: GapDecisions | undefined): Decision[] {
  return Object.entries(gaps ?? {}).map(([id, decision]) => ({ id, ...decision }));
}

/** The entries of `calendar.yml`, by day; none while the file is missing or wrong. */
export function marksOf(calendar: Calendar | undefined): DateMark[] {
  return (calendar ?? [])
    .map(({ from, to = from, title, kind }) => ({ from, to, title, kind }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}
