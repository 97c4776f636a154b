import { verdictOf } from '../src/core/search/confidence.ts';
import {
  measureByTag,
  measureConfidence,
  measureSearch,
} from '../src/core/search/measure-search.ts';
import { UserError } from '../src/core/user-error.ts';
import { parseOptions } from './lib/parse-options.ts';
import { runCommand } from './lib/run-command.ts';
import { ablate, printAblation } from './search-eval/ablate.ts';
import { explainQuery } from './search-eval/explain.ts';
import {
  type IndexedSearch,
  type JudgedQuery,
  measureQueries,
} from './search-eval/measure-queries.ts';
import { measureShop, teach } from './search-eval/measure-shop.ts';
import {
  type LabelledQuery,
  type MeasuredShop,
  readShop,
  readShops,
  slugOf,
} from './search-eval/measured-shop.ts';
import { type OpenShop, openShop } from './search-eval/open-shop.ts';
import { printRows } from './search-eval/print-rows.ts';

const shopsFolder = 'test/fixtures/shops';

const help = `Measures the search on a content folder with labelled queries. Prints JSON.

  npm run search:eval -- --content DIR --queries FILE.tsv [--locale en] [--keywords FILE.tsv]
  npm run search:eval -- --content DIR --explain "where is my money" [--locale en]
  npm run search:eval -- --shops [--content DIR --queries FILE.tsv --keywords FILE.tsv --far FILE.tsv]
  npm run search:eval -- --ablate [--content DIR --queries FILE.tsv]

  --content   folder with <collection>/<locale>/<slug>.mdx (default: content)
  --queries   tab-separated, with columns intent (slug of the right article, or none) and utterance;
              id and tags (one letter per kind of query) are used when they are there. May be given several times.
  --locale    language of the articles and queries (default: en)
  --keywords  logged queries (intent, utterance) that the search may learn, as if editors had accepted them
  --far       questions that have nothing to do with any shop (intent none): for the confidence
  --shops     prints every row in one go, for the shops in ${shopsFolder} or the one that --content and --queries name:
              R@1, R@3, confidence (near, far, an article missing), by tag, learned queries with and without lexicon
  --ablate    prints R@1 / R@3 with each part of the search taken out, for the same shops
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
  const shops = await readMeasuredShops(values);
  if (values.ablate) return withOpenShops(shops, printAblations);
  if (values.shops) return withOpenShops(shops, printMeasures);
  if (values.queries.length === 0 && values.explain === undefined) {
    throw new UserError('No queries were given.', {
      hint: 'Add --queries FILE.tsv, or --explain "a query", or --shops. See --help.',
    });
  }
  return withOpenShops(shops, async ([shop]) => {
    if (!shop) return;
    const { engine, articles } = shop.search({
      documents: values.keywords === undefined ? shop.documents : teach(shop.documents, shop.log),
    });
    process.stderr.write(`${articles.length} articles indexed.\n`);
    print(
      values.explain === undefined
        ? await evaluate({ engine, articles }, shop.queries, Number(values.worst ?? 0))
        : await explainQuery(values.explain, engine, { articles }),
    );
  });
}

function readArguments() {
  return parseOptions(
    'npm run search:eval',
    {
      content: { type: 'string' },
      queries: { type: 'string', multiple: true, default: [] },
      locale: { type: 'string', default: 'en' },
      keywords: { type: 'string' },
      far: { type: 'string' },
      shops: { type: 'boolean', default: false },
      ablate: { type: 'boolean', default: false },
      explain: { type: 'string' },
      worst: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
    process.argv.slice(2),
  );
}

/** The folder that was named; the shops that come with the tests, when none was. */
async function readMeasuredShops({
  content,
  locale,
  queries,
  keywords,
  far,
  shops,
  ablate: parts,
}: ReturnType<typeof readArguments>): Promise<MeasuredShop[]> {
  if ((shops || parts) && content === undefined && queries.length === 0)
    return readShops(shopsFolder);
  return [await readShop({ content: content ?? 'content', locale, queries, log: keywords, far })];
}

async function withOpenShops(
  shops: readonly MeasuredShop[],
  use: (shops: readonly OpenShop[]) => Promise<void>,
): Promise<void> {
  const open: OpenShop[] = [];
  try {
    for (const shop of shops) open.push(await openShop(shop));
    await use(open);
  } finally {
    await Promise.all(open.map((shop) => shop.close()));
  }
}

async function printMeasures(shops: readonly OpenShop[]): Promise<void> {
  const rows = [];
  for (const shop of shops) rows.push(await measureShop(shop));
  process.stderr.write(printRows(rows));
  print(rows);
}

async function printAblations(shops: readonly OpenShop[]): Promise<void> {
  const rows = await ablate(shops);
  process.stderr.write(printAblation(rows));
  print(rows);
}

function print(result: unknown): void {
  process.stdout.write(`${JSON.stringify(result, null, 1)}\n`);
}

async function evaluate(search: IndexedSearch, queries: readonly LabelledQuery[], worst: number) {
  const known = new Set(search.articles.map(({ article }) => slugOf(article)));
  const strangers = new Set(
    queries.map(({ intent }) => intent).filter((intent) => intent !== 'none' && !known.has(intent)),
  );
  if (strangers.size > 0) {
    process.stderr.write(
      `No article for: ${[...strangers].join(', ')}. Their queries count as not found.\n`,
    );
  }
  const start = performance.now();
  const measured = await measureQueries(search, queries);
  const msPerQuery = (performance.now() - start) / Math.max(queries.length, 1);
  return {
    ...measureSearch(measured),
    aurocConfidence: measureConfidence(measured),
    msPerQuery,
    verdicts: {
      answerable: countVerdicts(measured.filter(({ answerable }) => answerable)),
      unanswerable: countVerdicts(measured.filter(({ answerable }) => !answerable)),
    },
    byTag: measureByTag(measured),
    ...(worst > 0 ? { worst: await worstByTag(measured, search, worst) } : {}),
    ranks: measured.map(({ id, rank, confidence }) => ({ id, rank, confidence })),
  };
}

function countVerdicts(measured: readonly JudgedQuery[]) {
  const verdicts = { answer: 0, maybe: 0, none: 0 };
  for (const { confidence } of measured) verdicts[verdictOf(confidence)]++;
  return verdicts;
}

async function worstByTag(
  measured: readonly JudgedQuery[],
  { engine, articles }: IndexedSearch,
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
      const right = articles.find(({ article }) => slugOf(article) === intent)?.article;
      byTag[tag].push(await explainQuery(utterance, engine, { articles }, right));
    }
  }
  return byTag;
}

await runCommand(main);
