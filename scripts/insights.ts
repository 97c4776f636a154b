import { join } from 'node:path';
import { styleText } from 'node:util';
import { readContent } from '../src/content-files/read-content.ts';
import { judgeThresholds } from '../src/core/insights/judge-thresholds.ts';
import { rememberTopics } from '../src/core/insights/known-topics.ts';
import { translationBoard } from '../src/core/insights/translation-board.ts';
import { isEmpty } from '../src/report/headline.ts';
import { proposalsFile } from '../src/report/proposals.ts';
import { terminalSummary } from '../src/report/terminal/summary.ts';
import { defaultDatabaseUrl } from '../src/store/open-store.ts';
import { replyTimes } from './insights/add-contacts.ts';
import { readKnownTopics, topicsPath, writeKnownTopics } from './insights/known-topics.ts';
import { describeThresholds, thresholdCrossed } from './insights/print-thresholds.ts';
import { learnedFrom } from './insights/propose-learned.ts';
import { proposePatch } from './insights/propose-patch.ts';
import { insightsHelp, readOptions } from './insights/read-options.ts';
import { reportFromStore } from './insights/report-from-store.ts';
import { reportLocale } from './insights/report-locale.ts';
import { withTodaysSearch } from './insights/todays-search.ts';
import { writeProposals } from './insights/write-proposals.ts';
import { writeRanks, writeReplyTimes, writeReport } from './insights/write-report.ts';
import { formatCount } from './lib/format-count.ts';
import { runCommand } from './lib/run-command.ts';
import { countWaiting, sayWaiting, spoolFolderOf } from './lib/say-waiting.ts';
import { changesSince } from './lib/source-changes.ts';

await runCommand(async () => {
  const { failOn, ...options } = readOptions(process.argv.slice(2));
  const { days, out, locale: asked, countPrograms, propose, help } = options;
  if (help) {
    console.log(insightsHelp);
    return undefined;
  }

  const database = process.env['DATABASE_URL'] || defaultDatabaseUrl;
  const ranksFile = process.env['RANKS_FILE'] || 'var/ranks.json';
  const siteUrl = process.env['SITE_URL'];

  const content = await readContent('content');
  const source = { database, content, now: Date.now(), days, countPrograms };
  const knownTopics = await readKnownTopics(topicsPath(out));
  const spool = spoolFolderOf(database, process.env);
  const spooled = await countWaiting(spool);
  const { made, proposals } = await withTodaysSearch(content, async (search) => {
    const { report, evidence } = await reportFromStore({
      ...source,
      knownTopics,
      search: search.ask,
    });
    return { made: report, proposals: await learnedFrom(evidence.chains, content, search) };
  });
  const translations = translationBoard(content.articles, {
    locales: content.site.locales,
    report: made,
    changesSince: ({ file }, day) => changesSince(file, day),
  });
  const report = { ...made, translations, ...(spooled > 0 && { spooled }) };

  const waiting = await sayWaiting(spool);
  const locale = asked ?? reportLocale(content.site.locales);
  const view = { locale, ...(siteUrl && { siteUrl }) };
  const folder = await writeReport(report, out, view);
  await writeProposals(proposals, [folder, join(out, 'latest')]);
  await writeKnownTopics(
    topicsPath(out),
    rememberTopics(knownTopics, report.gaps, report.period.to),
  );
  if (!isEmpty(report)) await writeRanks(report.ranks, ranksFile);
  const times = replyTimes(report);
  if (times)
    await writeReplyTimes(times, process.env['REPLY_TIMES_FILE'] ?? 'var/reply-times.json');

  const paint = (style: 'bold' | 'dim', text: string) => styleText(style, text);
  console.log(terminalSummary(report, { ...view, paint }));
  if (waiting) console.log(waiting);
  if (proposals.length > 0) {
    const count = formatCount(proposals.length, 'query', 'queries');
    console.log(`${count} could be learned: ${join(folder, proposalsFile)}`);
  }
  if (propose) console.log(await proposePatch(report, content, [folder, join(out, 'latest')]));
  console.log(`${folder}/index.html`);
  if (failOn.length === 0) return undefined;
  const results = judgeThresholds(report, failOn);
  console.log(`\n${describeThresholds(results)}`);
  return results.some(({ crossed }) => crossed) ? thresholdCrossed : undefined;
});
