import { styleText } from 'node:util';
import { readContent } from '../src/content-files/read-content.ts';
import { isEmpty } from '../src/report/headline.ts';
import { terminalSummary } from '../src/report/terminal/summary.ts';
import { defaultDatabaseUrl } from '../src/store/open-store.ts';
import { insightsHelp, readOptions } from './insights/read-options.ts';
import { reportFromStore } from './insights/report-from-store.ts';
import { reportLocale } from './insights/report-locale.ts';
import { writeRanks, writeReport } from './insights/write-report.ts';
import { runCommand } from './lib/run-command.ts';

await runCommand(async () => {
  const { days, out, locale: asked, countPrograms, help } = readOptions(process.argv.slice(2));
  if (help) return void console.log(insightsHelp);

  const database = process.env['DATABASE_URL'] ?? defaultDatabaseUrl;
  const ranksFile = process.env['RANKS_FILE'] ?? 'var/ranks.json';
  const siteUrl = process.env['SITE_URL'];

  const content = await readContent('content');
  const report = await reportFromStore({ database, content, now: Date.now(), days, countPrograms });

  const locale = asked ?? reportLocale(content.site.locales);
  const view = { locale, ...(siteUrl && { siteUrl }) };
  const folder = await writeReport(report, out, view);
  if (!isEmpty(report)) await writeRanks(report.ranks, ranksFile);

  const paint = (style: 'bold' | 'dim', text: string) => styleText(style, text);
  console.log(terminalSummary(report, { ...view, paint }));
  console.log(`${folder}/index.html`);
});
