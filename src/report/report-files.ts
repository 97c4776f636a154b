import type { Report } from '../core/insights/report.ts';
import { reportJsonSchema } from '../core/insights/report-schema.ts';
import { spreadsheet } from './csv/spreadsheet.ts';
import { digest } from './digest/digest.ts';
import { reportPage } from './html/page.ts';
import { reportJson } from './report-json.ts';
import { createView, type ViewOptions } from './report-view.ts';
import { articlesTable } from './tables/articles-table.ts';
import { gapsTable } from './tables/gaps-table.ts';
import { inboxTable } from './tables/inbox-table.ts';
import { queueTable } from './tables/queue-table.ts';
import { totalsTable } from './tables/totals-table.ts';
import { workbook } from './xlsx/workbook.ts';

export const reportFileNames = [
  'index.html',
  'queue.csv',
  'articles.csv',
  'gaps.csv',
  'report.xlsx',
  'digest.md',
  'report.json',
  'report.schema.json',
] as const;
export type ReportFileName = (typeof reportFileNames)[number];

/**
 * Every file of a report's folder, by name. The same report gives the same files, to the byte; only the workbook holds
 * the time at which it was written.
 */
export async function reportFiles(
  report: Report,
  options: ViewOptions,
): Promise<Record<ReportFileName, string | Buffer>> {
  return { ...reportTexts(report, options), 'report.xlsx': await reportWorkbook(report, options) };
}

/** All of them that are text. */
export function reportTexts(
  report: Report,
  options: ViewOptions,
): Record<Exclude<ReportFileName, 'report.xlsx'>, string> {
  const view = createView(report, options);
  return {
    'index.html': reportPage(view),
    'queue.csv': spreadsheet(queueTable(view), view),
    'articles.csv': spreadsheet(articlesTable(view), view),
    'gaps.csv': spreadsheet(gapsTable(view), view),
    'digest.md': digest(view),
    'report.json': reportJson(report),
    'report.schema.json': `${JSON.stringify(reportJsonSchema(), null, 2)}\n`,
  };
}

/** What is to be done, the texts, the topics, the comments and the sums, as sheets of one workbook. */
export async function reportWorkbook(report: Report, options: ViewOptions): Promise<Buffer> {
  const view = createView(report, options);
  return workbook(
    [queueTable, articlesTable, gapsTable, inboxTable, totalsTable].map((table) => table(view)),
  );
}
