import type { Report } from '../core/insights/report.ts';
import { articlesCsv } from './csv/articles.ts';
import { gapsCsv } from './csv/gaps.ts';
import { reportPage } from './html/page.ts';
import { reportJson } from './report-json.ts';
import { createView, type ViewOptions } from './report-view.ts';

export const reportFileNames = ['index.html', 'articles.csv', 'gaps.csv', 'report.json'] as const;
export type ReportFileName = (typeof reportFileNames)[number];

/** Every file of a report's folder, by name. The same report gives the same files, to the byte. */
export function reportFiles(report: Report, options: ViewOptions): Record<ReportFileName, string> {
  const view = createView(report, options);
  return {
    'index.html': reportPage(view),
    'articles.csv': articlesCsv(view),
    'gaps.csv': gapsCsv(view),
    'report.json': reportJson(report),
  };
}
