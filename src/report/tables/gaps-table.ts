import type { GapRow, OtherGaps } from '../../core/insights/report.ts';
import type { ReportView } from '../report-view.ts';
import { type Table, tableOf } from './table.ts';

/** One line for each topic that was asked and not answered, and one for all that are too rare to be shown. */
export function gapsTable(view: ReportView): Table {
  const { report, words } = view;
  const { csv } = words;
  const rows: readonly (GapRow | OtherGaps)[] =
    report.otherGaps.topics > 0 ? [...report.gaps, report.otherGaps] : report.gaps;
  const own = (cell: (gap: GapRow) => string | number | null) => (row: GapRow | OtherGaps) =>
    'id' in row ? cell(row) : null;
  return tableOf(words.sheets.topics, rows, [
    {
      head: csv.topic,
      cell: (row) => ('id' in row ? (row.label ?? words.rareTopic) : csv.otherTopics),
    },
    { head: csv.class, cell: own((gap) => words.gaps.classes[gap.class]) },
    { head: csv.contacts, cell: ({ contactsPerMonth }) => contactsPerMonth.mid, kind: 'amount' },
    {
      head: csv.low(csv.contacts),
      cell: ({ contactsPerMonth }) => contactsPerMonth.low,
      kind: 'amount',
    },
    {
      head: csv.high(csv.contacts),
      cell: ({ contactsPerMonth }) => contactsPerMonth.high,
      kind: 'amount',
    },
    { head: csv.chains, cell: ({ chains }) => chains, kind: 'count' },
    { head: csv.unanswered, cell: ({ unanswered }) => unanswered, kind: 'amount' },
    { head: csv.rate, cell: own(({ rate }) => rate), kind: 'share' },
    { head: csv.low(csv.rate), cell: own(({ lower }) => lower), kind: 'share' },
    {
      head: csv.queries,
      cell: own(({ queries }) =>
        queries.map(({ query, count }) => `${query} (${count})`).join(' | '),
      ),
    },
    { head: csv.hidden, cell: own(({ hiddenQueries }) => hiddenQueries), kind: 'count' },
    { head: csv.nearest, cell: own(({ nearest }) => nearest?.article ?? null) },
    { head: csv.words, cell: own(({ missingWords }) => missingWords.join(' ')) },
    { head: csv.locales, cell: own(({ locales }) => locales.join(' ')) },
    { head: csv.firstDay, cell: own(({ firstDay }) => firstDay) },
    { head: csv.lastDay, cell: own(({ lastDay }) => lastDay) },
  ]);
}
