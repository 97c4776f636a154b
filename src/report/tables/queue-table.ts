import type { QueueItem } from '../../core/insights/report.ts';
import { nextStepText, taskText } from '../queue-text.ts';
import type { ReportView } from '../report-view.ts';
import { type Table, tableOf } from './table.ts';

/** The work list, worth most first. */
export function queueTable(view: ReportView): Table {
  const { report, words } = view;
  const { csv, moreColumns } = words;
  const numbered = report.queue.map((item, index) => ({ item, number: index + 1 }));
  const own = (cell: (item: QueueItem) => string | number | null) => (row: { item: QueueItem }) =>
    cell(row.item);
  return tableOf(words.sheets.queue, numbered, [
    { head: moreColumns.number, cell: ({ number }) => number, kind: 'count' },
    { head: moreColumns.task, cell: own((item) => taskText(item, view)) },
    {
      head: csv.contacts,
      cell: own(({ contactsPerMonth }) => contactsPerMonth.mid),
      kind: 'amount',
    },
    {
      head: csv.low(csv.contacts),
      cell: own(({ contactsPerMonth }) => contactsPerMonth.low),
      kind: 'amount',
    },
    {
      head: csv.high(csv.contacts),
      cell: own(({ contactsPerMonth }) => contactsPerMonth.high),
      kind: 'amount',
    },
    { head: moreColumns.evidence, cell: own(({ evidence }) => words.evidence(evidence)) },
    { head: moreColumns.nextStep, cell: own((item) => nextStepText(item, view)) },
    { head: csv.article, cell: own(({ article }) => article) },
    { head: csv.locale, cell: own(({ locale }) => locale) },
  ]);
}
