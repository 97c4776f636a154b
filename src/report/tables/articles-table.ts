import { type ArticleRow, readOutcomes } from '../../core/insights/report.ts';
import type { Interval } from '../../core/stats/interval.ts';
import type { ReportView } from '../report-view.ts';
import { type CellKind, type Column, type Table, tableOf } from './table.ts';

/** One line for each text, with or without a place. */
export function articlesTable(view: ReportView): Table {
  const { report, words } = view;
  const { csv } = words;
  const bounds = (
    head: string,
    kind: CellKind,
    of: (row: ArticleRow) => Interval,
  ): Column<ArticleRow>[] => [
    { head: csv.low(head), cell: (row) => of(row).low, kind },
    { head: csv.high(head), cell: (row) => of(row).high, kind },
  ];
  return tableOf(words.sheets.articles, report.articles, [
    { head: csv.rank, cell: ({ rank }) => rank, kind: 'count' },
    { head: csv.title, cell: ({ title }) => title },
    { head: csv.article, cell: ({ article }) => article },
    { head: csv.collection, cell: ({ collection }) => collection },
    { head: csv.locale, cell: ({ locale }) => locale },
    { head: csv.url, cell: ({ url }) => view.linkTo(url) ?? url },
    { head: csv.tooLittleData, cell: ({ tooLittleData }) => (tooLittleData ? csv.yes : csv.no) },
    { head: csv.views, cell: ({ views }) => views, kind: 'count' },
    { head: csv.reads, cell: ({ reads }) => reads, kind: 'count' },
    { head: csv.failure, cell: ({ failure }) => failure.mean, kind: 'share' },
    ...bounds(csv.failure, 'share', ({ failure }) => failure),
    { head: csv.leak, cell: ({ leak }) => leak.mean, kind: 'share' },
    ...bounds(csv.leak, 'share', ({ leak }) => leak),
    { head: csv.avoidable, cell: ({ fixFirst }) => fixFirst.score, kind: 'amount' },
    ...bounds(csv.avoidable, 'amount', ({ fixFirst }) => fixFirst),
    { head: csv.certainty, cell: ({ fixFirst }) => fixFirst.certainty, kind: 'share' },
    { head: csv.up, cell: ({ votes }) => votes.up, kind: 'count' },
    { head: csv.down, cell: ({ votes }) => votes.down, kind: 'count' },
    { head: csv.helpful, cell: ({ votes }) => votes.helpful.mean, kind: 'share' },
    ...bounds(csv.helpful, 'share', ({ votes }) => votes.helpful),
    ...readOutcomes.map((name) => ({
      head: csv.outcome(words.outcomes[name]),
      cell: ({ outcomes }: ArticleRow) => outcomes[name],
      kind: 'count' as const,
    })),
  ]);
}
