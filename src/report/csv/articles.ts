import { type ArticleRow, readOutcomes } from '../../core/insights/report.ts';
import type { Interval } from '../../core/stats/interval.ts';
import type { ReportView } from '../report-view.ts';
import { type Column, spreadsheet } from './spreadsheet.ts';

/** `articles.csv`: one line for each text, with or without a place. */
export function articlesCsv(view: ReportView): string {
  const { report, words } = view;
  const { csv } = words;
  const bounds = (head: string, of: (row: ArticleRow) => Interval): Column<ArticleRow>[] => [
    { head: csv.low(head), cell: (row) => of(row).low },
    { head: csv.high(head), cell: (row) => of(row).high },
  ];
  return spreadsheet(
    report.articles,
    [
      { head: csv.rank, cell: ({ rank }) => rank },
      { head: csv.title, cell: ({ title }) => title },
      { head: csv.article, cell: ({ article }) => article },
      { head: csv.collection, cell: ({ collection }) => collection },
      { head: csv.locale, cell: ({ locale }) => locale },
      { head: csv.url, cell: ({ url }) => view.linkTo(url) ?? url },
      { head: csv.tooLittleData, cell: ({ tooLittleData }) => (tooLittleData ? csv.yes : csv.no) },
      { head: csv.views, cell: ({ views }) => views },
      { head: csv.reads, cell: ({ reads }) => reads },
      { head: csv.failure, cell: ({ failure }) => failure.mean },
      ...bounds(csv.failure, ({ failure }) => failure),
      { head: csv.leak, cell: ({ leak }) => leak.mean },
      ...bounds(csv.leak, ({ leak }) => leak),
      { head: csv.avoidable, cell: ({ fixFirst }) => fixFirst.score },
      ...bounds(csv.avoidable, ({ fixFirst }) => fixFirst),
      { head: csv.certainty, cell: ({ fixFirst }) => fixFirst.certainty },
      { head: csv.up, cell: ({ votes }) => votes.up },
      { head: csv.down, cell: ({ votes }) => votes.down },
      { head: csv.helpful, cell: ({ votes }) => votes.helpful.mean },
      ...bounds(csv.helpful, ({ votes }) => votes.helpful),
      ...readOutcomes.map((name) => ({
        head: csv.outcome(words.outcomes[name]),
        cell: ({ outcomes }: ArticleRow) => outcomes[name],
      })),
    ],
    view,
  );
}
