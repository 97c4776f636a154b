import type { Finding } from '../src/content-files/finding.ts';
import { formatFinding } from '../src/content-files/format-finding.ts';
import { readContent } from '../src/content-files/read-content.ts';
import { rules } from '../src/content-files/rule-ids.ts';
import { siteDay } from '../src/content-files/site-day.ts';
import type { SourceContent } from '../src/content-files/source-content.ts';
import { type EditorLocale, editorLocales } from '../src/core/sentence.ts';
import { UserError } from '../src/core/user-error.ts';
import { toSearchDocuments } from '../src/search-index/to-search-documents.ts';
import { checkSummary } from './check/check-summary.ts';
import { checkAcceptance } from './lib/acceptance.ts';
import { editorLocale, isEditorLocale } from './lib/editor-locale.ts';
import { parseOptions } from './lib/parse-options.ts';
import { acceptanceSummary } from './lib/report-acceptance.ts';
import { runCommand } from './lib/run-command.ts';
import { stopOnFindings } from './lib/stop-on-findings.ts';
import { withSearchIndex } from './lib/with-search-index.ts';

const usage = `npm run check [-- --content FOLDER] [--lang de|en] [--hints] [--search] [--quiet]
Reads site.yml, facts.yml and every article, and says what is wrong, where, and what would be right.
  --content FOLDER  another folder than content
  --lang de|en      the language of what is said (default: your computer's, else the site's first one)
  --hints           says also what could be better, not only what is wrong
  --search          asks the search instead: which titles, alsoAsked and protected queries do not find their article
  --rules           lists the rules; an article silences one with a reason: allow: { links: We test this. }
  --quiet           findings only, no count at the end`;

const options = {
  content: { type: 'string', default: 'content' },
  lang: { type: 'string' },
  hints: { type: 'boolean', default: false },
  search: { type: 'boolean', default: false },
  rules: { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

await runCommand(async () => {
  const values = parseOptions('npm run check', options, process.argv.slice(2));
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const content = await readContent(values.content, { today: siteDay(values.content) });
  const locale = localeOf(values.lang, content);
  if (values.rules) {
    for (const [id, sentence] of Object.entries(rules)) console.log(`${id}  ${sentence[locale]}`);
    return 0;
  }
  const { findings, sentence } = values.search
    ? await acceptance(content, locale)
    : told(content, values.hints, locale);
  for (const finding of findings) console.log(formatFinding(finding, locale));
  if (!values.quiet) console.log(sentence);
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
});

function localeOf(lang: string | undefined, { site }: SourceContent): EditorLocale {
  if (lang === undefined) return editorLocale(process.env, site.locales);
  if (isEditorLocale(lang)) return lang;
  throw new UserError(`There are no findings in “${lang}”.`, {
    hint: `Languages: ${editorLocales.join(', ')}.`,
  });
}

function told(
  { articles, findings }: SourceContent,
  hints: boolean,
  locale: EditorLocale,
): { findings: readonly Finding[]; sentence: string } {
  const shown = hints ? findings : findings.filter(({ severity }) => severity !== 'hint');
  return { findings: shown, sentence: checkSummary(articles.length, findings, shown)[locale] };
}

async function acceptance(content: SourceContent, locale: EditorLocale) {
  const errors = content.findings.filter(({ severity }) => severity === 'error');
  stopOnFindings(errors, locale);
  const { findings, asked, found } = await withSearchIndex(toSearchDocuments(content), (dir) =>
    checkAcceptance(content, dir),
  );
  return { findings, sentence: acceptanceSummary(asked, found) };
}
