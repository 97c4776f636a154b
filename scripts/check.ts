import type { Finding } from '../src/content-files/finding.ts';
import { checkSpelling, spelledLanguages } from '../src/content-files/language/check-spelling.ts';
import { languageRows } from '../src/content-files/language/language-rows.ts';
import { type CheckedContent, readFindings } from '../src/content-files/read-findings.ts';
import { readFolder } from '../src/content-files/read-folder.ts';
import { rules } from '../src/content-files/rule-ids.ts';
import { siteDay } from '../src/content-files/site-day.ts';
import type { EditorLocale } from '../src/core/sentence.ts';
import { checkSummary } from './check/check-summary.ts';
import { describeFixes } from './check/describe-fixes.ts';
import { fixContent } from './check/fix-content.ts';
import { formatFindings } from './check/format-findings.ts';
import { languageTable } from './check/language-table.ts';
import { openSpellers } from './check/open-spellers.ts';
import { type CheckOptions, checkHelp, readCheckOptions } from './check/read-options.ts';
import { editorLocale } from './lib/editor-locale.ts';
import { print } from './lib/print.ts';
import { runCommand } from './lib/run-command.ts';

/** Exit codes: errors in the content, and a command that cannot do what was asked. */
const errorsFound = 1;
const notUnderstood = 2;

await runCommand(
  async () => {
    const options = readCheckOptions(process.argv.slice(2));
    if (options.help) {
      await print(checkHelp);
      return 0;
    }
    const today = siteDay(options.content);
    const fixed = options.fix ? await fixContent(options.content, { today }, options.isNamed) : [];
    const checked = await readFindings(options.content, {
      today,
      hints: options.hints || options.language,
    });
    const locale = options.lang ?? editorLocale(process.env, checked.locales);
    if (options.rules) {
      await print(
        Object.entries(rules)
          .map(([id, sentence]) => `${id}  ${sentence[locale]}`)
          .join('\n'),
      );
      return 0;
    }
    if (options.language) {
      const folder = await readFolder(options.content, { today });
      const rows = languageRows(folder, checked.findings);
      await print(
        languageTable(
          rows.filter(({ file }) => options.isNamed(file)),
          locale,
        ),
      );
      return 0;
    }
    const { findings, sentence } = options.search
      ? await askTheSearch(options.content, today, locale)
      : options.spelling
        ? told({ ...checked, findings: await spelling(options.content, today) }, options, locale)
        : told(checked, options, locale);
    const forPeople = options.format === 'text';
    await print(
      ...(forPeople ? describeFixes(fixed, locale) : []),
      formatFindings(findings, options.format, locale),
      ...(forPeople && !options.quiet ? [sentence] : []),
    );
    return findings.some(({ severity }) => severity === 'error') ? errorsFound : 0;
  },
  { repairable: notUnderstood },
);

function told(
  { articles, findings }: CheckedContent,
  { hints, isNamed }: CheckOptions,
  locale: EditorLocale,
): { findings: readonly Finding[]; sentence: string } {
  const meant = findings.filter(({ file }) => isNamed(file));
  const shown = hints ? meant : meant.filter(({ severity }) => severity !== 'hint');
  return { findings: shown, sentence: checkSummary(articles, meant, shown)[locale] };
}

async function spelling(root: string, today: string): Promise<Finding[]> {
  const folder = await readFolder(root, { today });
  return checkSpelling(folder, await openSpellers(spelledLanguages(folder)));
}

/** The search takes as long to load as a thousand articles to check, and most checks do without. */
async function askTheSearch(root: string, today: string, locale: EditorLocale) {
  const { askSearch } = await import('./check/ask-search.ts');
  return askSearch(root, { today }, locale);
}
