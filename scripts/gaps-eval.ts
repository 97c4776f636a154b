import type { SearchDocument } from '../src/core/search/search-document.ts';
import { UserError } from '../src/core/user-error.ts';
import { withTopics } from './gaps-eval/missing-topics.ts';
import { runSplits } from './gaps-eval/run-splits.ts';
import { parseOptions } from './lib/parse-options.ts';
import { runCommand } from './lib/run-command.ts';
import { readDocuments } from './search-eval/read-documents.ts';
import { readTable } from './search-eval/read-table.ts';

const command = 'npm run gaps:eval';
const help = `Takes articles away and looks whether the queries tell that they are missing. Prints JSON.

  ${command} -- --content DIR --queries FILE.tsv --remove slug,slug,… [--locale en] [--top 10] [--all]
  ${command} -- --splits 8 --content DIR --queries en=FILE.tsv --queries de=FILE.tsv [--noise en=FILE.tsv]

  --content  folder with <collection>/<locale>/<slug>.mdx (default: content)
  --queries  tab-separated, with a column utterance and, where there is one, id; other columns are not looked at.
             May be given several times. Each query is one journey with one search, spread over four weeks.
  --remove   slugs of the articles to take away, in this locale
  --locale   language of the articles and queries (default: en)
  --top      how many topics to print at most (default: 10)
  --all      prints topics of all classes, not only missing ones

  topics     { label, queries: [id, …], class, nearest: slug or null, confidence }, the ones worth most first

  --splits   takes 7 of 27 articles away, so many times others, always the same. Needs the column intent (the slug of
             the article that answers), which is looked at only to judge. Files name their language: de=FILE.tsv
  --noise    queries that no article ever answered, for a second figure with them in the log

  locales    for each language, clean and noisy: found (share of the articles taken away that a shown topic asks for),
             right (share of the shown topics that ask for one), shown (how many); and the same for each split
`;

await runCommand(async () => {
  const values = parseOptions(
    command,
    {
      content: { type: 'string', default: 'content' },
      queries: { type: 'string', multiple: true, default: [] },
      noise: { type: 'string', multiple: true, default: [] },
      remove: { type: 'string', default: '' },
      splits: { type: 'string' },
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
  const top = Number(values.top);
  const splits = Number(values.splits ?? 1);
  if (values.queries.length === 0 || ![top, splits].every((n) => Number.isInteger(n) && n > 0)) {
    throw new UserError('Say which queries to look at, and whole numbers of topics and splits.', {
      hint: `${command} -- --content DIR --queries FILE.tsv --remove slug,slug`,
    });
  }
  const result =
    values.splits === undefined
      ? { topics: await topicsWithout(values, top) }
      : { locales: await judged(values, { splits, top }) };
  process.stdout.write(`${JSON.stringify(result, null, 1)}\n`);
});

interface Files {
  content: string;
  queries: string[];
  noise: string[];
  locale: string;
}

async function topicsWithout(
  { content, locale, remove, queries: files, all }: Files & { remove: string; all: boolean },
  top: number,
) {
  const documents = await remaining(content, locale, remove);
  const tables = await Promise.all(files.map((file) => readTable(file, ['utterance'])));
  const queries = tables
    .flat()
    .map(({ id, utterance }, index) => ({ id: id || String(index + 1), utterance }));
  process.stderr.write(`${documents.length} articles, ${queries.length} queries.\n`);
  const topics = await withTopics({ documents, queries, locale }, (list) => list());
  return topics
    .filter(({ cause }) => all || cause === 'missing')
    .slice(0, top)
    .map(({ label, journeys, cause, nearest, missing }) => ({
      label,
      queries: journeys,
      class: cause,
      nearest: nearest?.split('/').at(-1) ?? null,
      confidence: missing,
    }));
}

/** Language by language: two indexes at once only make each other slower. */
async function judged(
  { content, locale: other, ...files }: Files,
  figures: { splits: number; top: number },
) {
  const all = await readDocuments(content);
  const queries = byLocale(files.queries, other);
  const noise = byLocale(files.noise, other);
  const results = [];
  for (const [locale, own] of queries) {
    const documents = all.filter((document) => document.locale === locale);
    if (documents.length < 2)
      throw new UserError(`${content} has too few articles in “${locale}” to take some away.`);
    const tables = await Promise.all(own.map((file) => readTable(file, ['intent', 'utterance'])));
    const strange = await Promise.all(
      (noise.get(locale) ?? []).map((file) => readTable(file, ['utterance'])),
    );
    const source = { documents, locale, queries: tables.flat(), noise: strange.flat(), ...figures };
    results.push(await runSplits(source, (text) => process.stderr.write(`${text}\n`)));
  }
  return results;
}

/** `de=FILE` belongs to German, a file without a language to the one of `--locale`. */
function byLocale(files: readonly string[], other: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const given of files) {
    const [, locale = other, file = given] = /^([a-z]{2}(?:-[A-Za-z]+)?)=(.+)$/.exec(given) ?? [];
    found.set(locale, [...(found.get(locale) ?? []), file]);
  }
  return found;
}

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
