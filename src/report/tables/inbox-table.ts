import type { ReportView } from '../report-view.ts';
import { type Table, tableOf } from './table.ts';

/** Every comment, newest first. */
export function inboxTable({ report, words }: ReportView): Table {
  const { csv, moreColumns } = words;
  return tableOf(words.sheets.inbox, report.inbox, [
    { head: moreColumns.day, cell: ({ day }) => day },
    { head: csv.title, cell: ({ title }) => title },
    { head: csv.article, cell: ({ article }) => article },
    {
      head: moreColumns.reason,
      cell: ({ reason }) => (reason === null ? null : (words.reasons[reason] ?? reason)),
    },
    { head: moreColumns.comment, cell: ({ comment }) => comment },
  ]);
}
