import { formatFinding } from '../src/content-files/format-finding.ts';
import { readContent } from '../src/content-files/read-content.ts';
import { siteDay } from '../src/content-files/site-day.ts';
import type { SourceContent } from '../src/content-files/source-content.ts';
import { toSearchDocuments } from '../src/search-index/to-search-documents.ts';
import { checkAcceptance } from './lib/acceptance.ts';
import { formatCount } from './lib/format-count.ts';
import { parseOptions } from './lib/parse-options.ts';
import { acceptanceSummary } from './lib/report-acceptance.ts';
import { runCommand } from './lib/run-command.ts';
import { stopOnFindings } from './lib/stop-on-findings.ts';
import { withSearchIndex } from './lib/with-search-index.ts';

const usage = `npm run check [-- --content FOLDER] [--search] [--quiet]
Reads site.yml, facts.yml and every article, and says what is wrong, where, and what would be right.
  --content FOLDER  another folder than content
  --search          asks the search instead: which titles, alsoAsked and protected queries do not find their article
  --quiet           findings only, no count at the end`;

const options = {
  content: { type: 'string', default: 'content' },
  search: { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

await runCommand(async () => {
  const { content, search, quiet, help } = parseOptions(
    'npm run check',
    options,
    process.argv.slice(2),
  );
  if (help) {
    console.log(usage);
    return 0;
  }
  const checked = await readContent(content, { today: siteDay(content) });
  const { findings, sentence } = search
    ? await acceptance(checked)
    : { findings: checked.findings, sentence: summary(checked) };
  for (const finding of findings) console.log(formatFinding(finding));
  if (!quiet) console.log(sentence);
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
});

async function acceptance(content: SourceContent) {
  stopOnFindings(content.findings.filter(({ severity }) => severity === 'error'));
  const { findings, asked, found } = await withSearchIndex(toSearchDocuments(content), (dir) =>
    checkAcceptance(content, dir),
  );
  return { findings, sentence: acceptanceSummary(asked, found) };
}

function summary({ articles, findings }: SourceContent): string {
  const read = formatCount(articles.length, 'article');
  if (findings.length === 0) return `${read} checked, nothing to repair.`;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const counts = [
    ...(errors > 0 ? [formatCount(errors, 'error')] : []),
    ...(warnings > 0 ? [formatCount(warnings, 'warning')] : []),
  ];
  return `\n${counts.join(' and ')} in ${formatCount(new Set(findings.map(({ file }) => file)).size, 'file')}; ${read} could be read.`;
}
