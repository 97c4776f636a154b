import type { Finding } from '../src/content-files/finding.ts';
import { formatFinding } from '../src/content-files/format-finding.ts';
import { readContent } from '../src/content-files/read-content.ts';
import { siteDay } from '../src/content-files/site-day.ts';
import type { SourceContent } from '../src/content-files/source-content.ts';
import type { Search } from '../src/core/search/outcome.ts';
import { replayQueries } from '../src/core/search/replay.ts';
import { collectQueries } from '../src/core/search/replay-log.ts';
import type { EditorLocale } from '../src/core/sentence.ts';
import { openSearchEngine } from '../src/search-index/open-search-index.ts';
import { toSearchDocuments } from '../src/search-index/to-search-documents.ts';
import { checkProtected } from './lib/acceptance.ts';
import { editorLocale } from './lib/editor-locale.ts';
import { formatCount } from './lib/format-count.ts';
import { runCommand } from './lib/run-command.ts';
import { stopOnFindings } from './lib/stop-on-findings.ts';
import { withSearchIndex } from './lib/with-search-index.ts';
import { describeReplay } from './replay/describe-replay.ts';
import { readLog } from './replay/read-log.ts';
import { readOptions, replayHelp } from './replay/read-options.ts';

const dayMs = 86_400_000;

await runCommand(async () => {
  const { events, content: root, days, k, json, help } = readOptions(process.argv.slice(2));
  if (help) {
    console.log(replayHelp);
    return 0;
  }
  const now = Date.now();
  const content = await readContent(root, { today: siteDay(root, now) });
  const locale = editorLocale(process.env, content.site.locales);
  stopOnFindings(
    content.findings.filter(({ severity }) => severity === 'error'),
    locale,
  );

  const { timeZone } = content.site;
  const database = process.env['DATABASE_URL'];
  const log = readLog({ files: events, database, since: now - days * dayMs, timeZone });
  const logged = await collectQueries(log, k);
  const { replay, broken } = await withSearchIndex(toSearchDocuments(content), async (dir) => {
    const searches = await openSearches(content, dir);
    return {
      replay: await replayQueries(logged, (locale) => searches.get(locale)),
      broken: await checkProtected(content, dir),
    };
  });

  await print(
    json
      ? JSON.stringify(
          { ...replay, protected: { queries: content.protected.length, broken } },
          null,
          1,
        )
      : [
          describeReplay(replay),
          ...describeProtected(content.protected.length, broken, locale),
        ].join('\n'),
  );
  return broken.length > 0 ? 1 : 0;
});

function describeProtected(
  queries: number,
  broken: readonly Finding[],
  locale: EditorLocale,
): string[] {
  if (queries === 0) return [];
  const count = formatCount(queries, 'protected query', 'protected queries');
  return [
    '',
    `${count}, ${broken.length} broken.`,
    ...broken.map((finding) => formatFinding(finding, locale)),
  ];
}

/** Waits until all is written: the process ends with the command, and a pipe takes its time. */
function print(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(`${text}\n`, () => resolve()));
}

async function openSearches(
  { articles }: SourceContent,
  dir: string,
): Promise<ReadonlyMap<string, Search>> {
  const locales = [...new Set(articles.map(({ locale }) => locale))];
  const engines = locales.map((locale) => openSearchEngine(dir, locale, { excerpts: false }));
  return new Map(
    (await Promise.all(engines)).map(({ search }, at) => [locales[at] ?? '', search] as const),
  );
}
