import { guardMetrics } from '../../core/insights/guard-metrics.ts';
import type { Range } from '../../core/stats/interval.ts';
import type { ReportView } from '../report-view.ts';
import { type Cell, type Table, tableOf } from './table.ts';

/** The sums of the period; what is spared never stands without its guards. */
export function totalsTable({ report, words }: ReportView): Table {
  const { totals, period } = report;
  const { measures, moreColumns, csv } = words;
  const guards = guardMetrics(report);
  const one = (name: string, value: Cell) => ({ name, value, low: null, high: null });
  const spread = (name: string, range: Range | null) => ({
    name,
    value: range?.mid ?? null,
    low: range?.low ?? null,
    high: range?.high ?? null,
  });
  const rows: readonly { name: string; value: Cell; low: Cell; high: Cell }[] = [
    one(measures.from, period.from),
    one(measures.to, period.to),
    one(measures.days, period.days),
    one(measures.pageViews, totals.pageViews),
    one(measures.reads, totals.mature),
    one(measures.searches, totals.searches),
    one(measures.unanswered, totals.unanswered),
    one(measures.contacts, totals.contacts),
    spread(measures.avoided, totals.avoided),
    one(measures.leaked, totals.leaked),
    spread(measures.deflection, totals.deflectionRate),
    one(measures.visibility, guards.contactVisibility),
    {
      ...one(measures.votes, guards.voteResponse),
      ...(guards.voteResponse !== null && guards.voteResponseInterval),
    },
    one(measures.bots, guards.bots),
    one(measures.unknown, guards.unknown),
  ];
  return tableOf(words.sheets.totals, rows, [
    { head: moreColumns.measure, cell: ({ name }) => name },
    { head: moreColumns.value, cell: ({ value }) => value },
    { head: csv.low(moreColumns.value), cell: ({ low }) => low },
    { head: csv.high(moreColumns.value), cell: ({ high }) => high },
  ]);
}
