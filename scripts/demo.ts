import { styleText } from 'node:util';
import { readContent } from '../src/content-files/read-content.ts';
import { terminalSummary } from '../src/report/terminal/summary.ts';
import { buildSite } from './demo/build-site.ts';
import { demoArticle } from './demo/demo-article.ts';
import { generateTraffic } from './demo/generate-traffic.ts';
import { hiddenTruth, whatToTry } from './demo/guide.ts';
import { seedStore } from './demo/seed-store.ts';
import { checkPortIsFree, demoAddress, serveDemo } from './demo/serve-demo.ts';
import { checkReportLocale } from './insights/check-report-locale.ts';
import { reportFromStore } from './insights/report-from-store.ts';
import { reportLocale } from './insights/report-locale.ts';
import { withTodaysSearch } from './insights/todays-search.ts';
import { writeRanks, writeReport } from './insights/write-report.ts';
import { parseOptions } from './lib/parse-options.ts';
import { runCommand } from './lib/run-command.ts';

const help = `npm run demo -- [--no-serve] [--locale de]

Makes up ninety days of readers, reports on them, and serves the site with what was learned.
Nothing of it touches real data: the events go to var/demo.db, the report to reports/demo/latest/.

  --no-serve   stop when the report and the site are made
  --locale     language of the report (default: the site's first one)

PORT, HOST   where the site is served (default 4321 on 127.0.0.1)`;

const options = {
  'no-serve': { type: 'boolean', default: false },
  locale: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const file = 'var/demo.db';
const ranksFile = 'var/demo-ranks.json';
const days = 90;
/** A seed under which the story is a plausible one: some texts fail, some are missing. The report knows nothing of it. */
const seed = 4;
const journeysPerDay = 160;

await runCommand(async () => {
  const values = parseOptions('npm run demo', options, process.argv.slice(2));
  checkReportLocale(values.locale);
  if (values.help) return void console.log(help);

  if (!values['no-serve']) await checkPortIsFree();

  // The report of a demo ends at midnight, so that a second run on the same day has nothing to build again.
  const now = new Date().setUTCHours(0, 0, 0, 0);
  const content = await readContent('content');
  const view = {
    locale: values.locale ?? reportLocale(content.site.locales),
    siteUrl: process.env['SITE_URL'] ?? demoAddress(),
  };

  console.log(`Making up ${days} days of readers …`);
  const traffic = generateTraffic({
    articles: content.articles.map(demoArticle),
    from: now - days * 86_400_000,
    to: now,
    seed,
    journeysPerDay,
    timeZone: content.site.timeZone,
  });
  await seedStore(file, traffic.events);

  console.log(`Reporting on ${traffic.events.length.toLocaleString('en')} events …`);
  const { report } = await withTodaysSearch(content, ({ ask }) =>
    reportFromStore({ database: `sqlite:${file}`, content, now, days, search: ask }),
  );
  await writeReport(report, 'reports/demo', view);
  await writeRanks(report.ranks, ranksFile);

  await buildSite(ranksFile);

  const paint = (style: 'bold' | 'dim', text: string) => styleText(style, text);
  console.log(`\n${terminalSummary(report, { ...view, paint })}`);
  console.log(`${hiddenTruth(traffic, report)}\n`);
  console.log('The report: reports/demo/latest/index.html');
  if (values['no-serve']) return;

  const url = await serveDemo(`sqlite:${file}`);
  console.log(`The site:   ${url}\n\n${whatToTry(url, report)}\n\nStop with Ctrl-C.`);
});
