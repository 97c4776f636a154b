import { readContent } from '../src/content-files/read-content.ts';
import { siteDay } from '../src/content-files/site-day.ts';
import { translationBoard } from '../src/core/insights/translation-board.ts';
import type { EditorLocale } from '../src/core/sentence.ts';
import { editorLocale, isEditorLocale } from './lib/editor-locale.ts';
import { git } from './lib/git-text.ts';
import { lastReport, readLastReport } from './lib/last-report.ts';
import { parseOptions } from './lib/parse-options.ts';
import { runCommand } from './lib/run-command.ts';
import { changesSince } from './lib/source-changes.ts';
import { pathOf } from './review/stamp-done.ts';
import { describeTranslations } from './translations/describe-translations.ts';

const usage = `npm run translations [-- --language de] [--json] [--report FILE] [--lang de|en] [--content FOLDER]
What is to be translated or brought up to date: missing and outdated translations, those that readers search for first,
then those that are read most. What changed in the source since is shown from the git history, where there is one.
  --language de    into this language only
  --json           as JSON
  --report FILE    what readers searched and read (default: ${lastReport})
  --lang de|en     the language of what is said (default: your computer's, else the site's first one)`;

const options = {
  language: { type: 'string' },
  json: { type: 'boolean', default: false },
  report: { type: 'string', default: lastReport },
  lang: { type: 'string' },
  content: { type: 'string', default: 'content' },
  help: { type: 'boolean', default: false },
} as const;

await runCommand(async () => {
  const values = parseOptions('npm run translations', options, process.argv.slice(2));
  if (values.help) return void console.log(usage);
  const { site, articles } = await readContent(values.content, { today: siteDay(values.content) });
  const locale: EditorLocale = isEditorLocale(values.lang)
    ? values.lang
    : editorLocale(process.env, site.locales);
  const report = readLastReport(values.report);
  const board = translationBoard(articles, {
    locales: site.locales,
    report,
    changesSince: ({ file }, day) => changesSince(pathOf(values.content, file), day),
  }).filter((row) => values.language === undefined || row.locale === values.language);
  console.log(
    values.json
      ? JSON.stringify(board, null, 2)
      : describeTranslations(board, {
          ordered: report !== undefined,
          history: git('rev-parse', '--git-dir') !== undefined,
          locale,
        }),
  );
});
