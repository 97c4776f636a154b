import { readFolder } from '../src/content-files/read-folder.ts';
import { siteDay } from '../src/content-files/site-day.ts';
import { dueArticles } from '../src/core/content/due-articles.ts';
import type { EditorLocale } from '../src/core/sentence.ts';
import { editorLocale, isEditorLocale } from './lib/editor-locale.ts';
import { lastReport, readLastReport } from './lib/last-report.ts';
import { parsePositionals } from './lib/parse-positionals.ts';
import { runCommand } from './lib/run-command.ts';
import { changedArticles, describeChanges, stampMeaning } from './review/changed-articles.ts';
import { describeDue } from './review/describe-due.ts';
import { reviewedTexts } from './review/reviewed-texts.ts';
import { stampDone } from './review/stamp-done.ts';

const usage = `npm run review [-- --owner NAME] [--json] [--report FILE] [--lang de|en] [--content FOLDER]
Lists the articles that somebody should look at, most read first: reviewBy has passed or comes within 14 days, a text with
dates ends, a fact that it shows changes, nobody has checked it for the months of site.yml (review.everyMonths, 12).
  --owner NAME      those of one person or team
  --json            as JSON
  --report FILE     orders by the reads of this report (default: ${lastReport})
  --lang de|en      the language of what is said (default: your computer's, else the site's first one)

npm run review -- --done FILE …
Stamps articles as compared with the shop today: sets checked, and moves reviewBy on. FILE is content/returns/en/x.mdx,
or returns/x for all of its languages. Nothing else in the file changes.

npm run review -- --changed [--since REVISION] [--stamp]
Says how large the changes since the last commit (or a revision) are: typo, wording or meaning. A change of meaning wants
a new updated: then translations carry a notice, and the report judges the new text anew. --stamp sets it.`;

const options = {
  done: { type: 'boolean', default: false },
  changed: { type: 'boolean', default: false },
  since: { type: 'string', default: 'HEAD' },
  stamp: { type: 'boolean', default: false },
  owner: { type: 'string' },
  json: { type: 'boolean', default: false },
  report: { type: 'string', default: lastReport },
  lang: { type: 'string' },
  content: { type: 'string', default: 'content' },
  help: { type: 'boolean', default: false },
} as const;

await runCommand(async () => {
  const { values, positionals } = parsePositionals(
    'npm run review',
    options,
    process.argv.slice(2),
  );
  if (values.help) return void console.log(usage);
  const today = siteDay(values.content);
  const folder = await readFolder(values.content, { today });
  const locale: EditorLocale = isEditorLocale(values.lang)
    ? values.lang
    : editorLocale(process.env, folder.locales);
  const everyMonths = folder.site?.review?.everyMonths;
  const where = { content: values.content, today };

  if (values.done)
    return void console.log(
      await stampDone(folder, positionals, { ...where, everyMonths, locale }),
    );
  if (values.changed || values.stamp) {
    const changed = changedArticles(folder, values.since, where);
    if (values.stamp) await stampMeaning(changed, today);
    return void console.log(
      values.json
        ? JSON.stringify(changed, null, 2)
        : describeChanges(changed, { stamped: values.stamp, locale }),
    );
  }
  const report = readLastReport(values.report);
  const due = dueArticles(reviewedTexts(folder, report), { today, everyMonths }).filter(
    ({ owner }) =>
      values.owner === undefined || owner?.toLowerCase() === values.owner.toLowerCase(),
  );
  console.log(
    values.json
      ? JSON.stringify(due, null, 2)
      : describeDue(due, { ordered: report !== undefined, owner: values.owner, locale }),
  );
});
