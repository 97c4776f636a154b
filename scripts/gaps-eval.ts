import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listTopics } from '../src/core/insights/list-topics.ts';
import type { SearchDocument } from '../src/core/search/search-document.ts';
import { UserError } from '../src/core/user-error.ts';
import { buildSearchIndex } from '../src/search-index/build-search-index.ts';
import { openSearchEngine } from '../src/search-index/open-search-index.ts';
import { logQueries } from './gaps-eval/query-log.ts';
import { parseOptions } from './lib/parse-options.ts';
import { runCommand } from './lib/run-command.ts';
import { readDocuments } from './search-eval/read-documents.ts';
import { readTable } from './search-eval/read-table.ts';

const command = 'npm run gaps:eval';
const help = `Takes articles away and looks whether the queries tell that they are missing. Prints JSON.

  ${command} -- --content DIR --queries FILE.tsv --remove slug,slug,… [--locale en] [--top 10] [--all]

  --content  folder with <collection>/<locale>/<slug>.mdx (default: content)
  --queries  tab-separated, with a column utterance and, where there is one, id; other columns are not looked at.
             May be given several times. Each query is one journey with one search, spread over four weeks.
  --remove   slugs of the articles to take away, in this locale
  --locale   language of the articles and queries (default: en)
  --top      how many topics to print at most (default: 10)
  --all      prints topics of all classes, not only missing ones

  topics     { label, queries: [id, …], class, nearest: slug or null, confidence }, the ones worth most first
`;

await runCommand(async () => {
  const values = parseOptions(
    command,
    {
      content: { type: 'string', default: 'content' },
      queries: { type: 'string', multiple: true, default: [] },
      remove: { type: 'string', default: '' },
      locale: { type: 'string', default: 'en' },
      top: { type: 'string', default: '10' },
      all: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
    process.argv.slice(2),
  );
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const { locale } = values;
  const top = Number(values.top);
  if (values.queries.length === 0 || !Number.isInteger(top) || top < 1) {
    throw new UserError('Say which queries to look at, and a whole number of topics to print.', {
      hint: `${command} -- --content DIR --queries FILE.tsv --remove slug,slug`,
    });
  }
  const documents = await remaining(values.content, locale, values.remove);
  const tables = await Promise.all(values.queries.map((file) => readTable(file, ['utterance'])));
  const queries = tables
    .flat()
    .map(({ id, utterance }, index) => ({ id: id || String(index + 1), utterance }));

  const folder = await mkdtemp(join(tmpdir(), 'lotse-gaps-'));
  try {
    await buildSearchIndex({ documents, outDir: folder });
    const engine = await openSearchEngine(folder, locale, { excerpts: false });
    const { chains, sightings } = await logQueries(queries, engine, locale);
    process.stderr.write(`${documents.length} articles, ${queries.length} queries.\n`);
    const sightingOf = (asked: string, query: string) =>
      asked === locale ? sightings.get(query) : undefined;
    const settings = { articles: documents, failureOf: () => 0.5, sightingOf };
    const topics = listTopics(chains, settings, 'graph')
      .filter(({ cause }) => values.all || cause === 'missing')
      .slice(0, top)
      .map(({ label, journeys, cause, nearest, missing }) => ({
        label,
        queries: journeys,
        class: cause,
        nearest: nearest?.split('/').at(-1) ?? null,
        confidence: missing,
      }));
    process.stdout.write(`${JSON.stringify({ topics }, null, 1)}\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

async function remaining(
  content: string,
  locale: string,
  remove: string,
): Promise<SearchDocument[]> {
  const all = (await readDocuments(content)).filter((document) => document.locale === locale);
  const slugOf = ({ article }: SearchDocument) => article.slice(article.lastIndexOf('/') + 1);
  const removed = remove
    .split(',')
    .map((slug) => slug.trim())
    .filter(Boolean);
  const unknown = removed.filter((slug) => !all.some((document) => slugOf(document) === slug));
  const left = all.filter((document) => !removed.includes(slugOf(document)));
  if (unknown.length > 0) {
    throw new UserError(`${content} has no article ${unknown.join(', ')} in “${locale}”.`, {
      hint: `Articles there: ${all.map(slugOf).sort().join(', ') || 'none'}.`,
    });
  }
  if (left.length > 0) return left;
  throw new UserError(`No article is left in “${locale}”.`, {
    hint: 'Name a folder with more articles, or remove fewer.',
  });
}
