import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { SearchEngine } from '../src/core/search/create-search.ts';
import type { FrontIndex } from '../src/core/search/front-index.ts';
import {
  type MeasuredQuery,
  measureByTag,
  measureConfidence,
  measureSearch,
} from '../src/core/search/measure-search.ts';
import type { SearchDocument } from '../src/core/search/search-document.ts';
import { UserError } from '../src/core/user-error.ts';
import { buildSearchIndex } from '../src/search-index/build-search-index.ts';
import { openFront, openSearchEngine } from '../src/search-index/open-search-index.ts';
import { runCommand } from './lib/run-command.ts';
import { explainQuery } from './search-eval/explain.ts';
import { readDocuments } from './search-eval/read-documents.ts';
import { readTable } from './search-eval/read-table.ts';

const help = `Measures the search on a content folder with labelled queries. Prints JSON.

  npm run search:eval -- --content DIR --queries FILE.tsv [--locale en] [--keywords FILE.tsv]
  npm run search:eval -- --content DIR --explain "where is my money" [--locale en]

  --content   folder with <collection>/<locale>/<slug>.mdx (default: content)
  --queries   tab-separated, with columns intent (slug of the right article, or none) and utterance;
              id and tags (one letter per kind of query) are used when they are there. May be given several times.
  --locale    language of the articles and queries (default: en)
  --keywords  logged queries (intent, utterance) that the search may learn, as if editors had accepted them
  --explain   shows what one query is understood as: terms, corrections, scores
  --worst N   adds the N worst queries of each tag with what was understood

  n, zero, r1, r3, mrr   queries with an answer; shares (0 to 1) with nothing found, right article first, among the
                         first three; mean of 1 / rank over the first ten
  aurocConfidence        how well the confidence tells queries with an answer from those without (intent none);
                         null when the file has only one kind
  verdicts               how many queries with and without an answer got which verdict
  msPerQuery             mean time of one query, in milliseconds
  byTag                  n, zero, r1, r3, mrr for each tag
  ranks                  { id, rank, confidence } of every query; rank is null when the article is not found or there is none
`;

async function main(): Promise<void> {
  const values = readArguments();
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  if (values.queries.length === 0 && values.explain === undefined) {
    throw new UserError('No queries were given.', {
      hint: 'Add --queries FILE.tsv, or --explain "a query". See --help.',
    });
  }
  const { content, locale, keywords, explain } = values;
  const documents = await learn(await ownDocuments(content, locale), keywords);
  const folder = await mkdtemp(join(tmpdir(), 'lotse-search-'));
  try {
    await buildSearchIndex({ documents, outDir: folder });
    const { index } = await openFront(folder, locale);
    process.stderr.write(
      `${documents.length} articles indexed, ${Object.keys(index.words).length} words.\n`,
    );
    const engine = await openSearchEngine(folder, locale, { excerpts: false });
    const result =
      explain === undefined
        ? await evaluate(engine, index, values.queries, Number(values.worst ?? 0))
        : await explainQuery(explain, engine, index);
    process.stdout.write(`${JSON.stringify(result, null, 1)}\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        content: { type: 'string', default: 'content' },
        queries: { type: 'string', multiple: true, default: [] },
        locale: { type: 'string', default: 'en' },
        keywords: { type: 'string' },
        explain: { type: 'string' },
        worst: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (cause) {
    throw new UserError('The command does not know one of its arguments.', { hint: help, cause });
  }
}

async function ownDocuments(content: string, locale: string): Promise<SearchDocument[]> {
  const own = (await readDocuments(content)).filter((document) => document.locale === locale);
  if (own.length > 0) return own;
  throw new UserError(`${content} has no articles in “${locale}”.`, {
    hint: `Articles lie in <collection>/${locale}/<slug>.mdx below the folder. Name another one with --content or --locale.`,
  });
}

async function learn(
  documents: SearchDocument[],
  file: string | undefined,
): Promise<SearchDocument[]> {
  if (file === undefined) return documents;
  const rows = await readTable(file, ['intent', 'utterance']);
  return documents.map((document) => ({
    ...document,
    alsoAsked: [
      ...document.alsoAsked,
      ...rows
        .filter(({ intent }) => intent === slugOf(document.article))
        .map(({ utterance }) => utterance),
    ],
  }));
}

async function evaluate(
  engine: SearchEngine,
  index: FrontIndex,
  files: readonly string[],
  worst: number,
) {
  const rows = (
    await Promise.all(files.map((file) => readTable(file, ['intent', 'utterance'])))
  ).flat();
  const known = new Set(index.articles.map(({ article }) => slugOf(article)));
  const strangers = new Set(
    rows.map(({ intent }) => intent).filter((intent) => intent !== 'none' && !known.has(intent)),
  );
  if (strangers.size > 0) {
    process.stderr.write(
      `No article for: ${[...strangers].join(', ')}. Their queries count as not found.\n`,
    );
  }
  const verdicts = { answerable: noVerdicts(), unanswerable: noVerdicts() };
  const measured: (MeasuredQuery & { utterance: string; intent: string })[] = [];
  const start = performance.now();
  for (const [at, { id, intent, tags, utterance }] of rows.entries()) {
    const { verdict } = await engine.search(utterance);
    const { ranked, confidence } = await engine.rank(utterance);
    const place = ranked.findIndex(
      ({ number }) => slugOf(index.articles[number]?.article ?? '') === intent,
    );
    const answerable = intent !== 'none';
    verdicts[answerable ? 'answerable' : 'unanswerable'][verdict]++;
    measured.push({
      id: id ?? String(at + 1),
      tags: tags ?? '',
      answerable,
      rank: place < 0 ? null : place + 1,
      found: ranked.length,
      confidence,
      utterance,
      intent,
    });
  }
  const msPerQuery = (performance.now() - start) / Math.max(rows.length, 1);
  return {
    ...measureSearch(measured),
    aurocConfidence: measureConfidence(measured),
    msPerQuery,
    verdicts,
    byTag: measureByTag(measured),
    ...(worst > 0 ? { worst: await worstByTag(measured, engine, index, worst) } : {}),
    ranks: measured.map(({ id, rank, confidence }) => ({ id, rank, confidence })),
  };
}

function noVerdicts() {
  return { answer: 0, maybe: 0, none: 0 };
}

async function worstByTag(
  measured: readonly (MeasuredQuery & { utterance: string; intent: string })[],
  engine: SearchEngine,
  index: FrontIndex,
  count: number,
) {
  const tags = [...new Set(measured.flatMap(({ tags }) => [...tags]))].sort();
  const byTag: Record<string, unknown[]> = {};
  for (const tag of tags) {
    const missed = measured
      .filter((query) => query.answerable && query.tags.includes(tag) && query.rank !== 1)
      .sort((a, b) => (b.rank ?? Infinity) - (a.rank ?? Infinity))
      .slice(0, count);
    byTag[tag] = [];
    for (const { utterance, intent } of missed) {
      const right = index.articles.find(({ article }) => slugOf(article) === intent)?.article;
      byTag[tag].push(await explainQuery(utterance, engine, index, right));
    }
  }
  return byTag;
}

function slugOf(article: string): string {
  return article.slice(article.lastIndexOf('/') + 1);
}

await runCommand(main);
