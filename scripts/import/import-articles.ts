import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMap, parseDocument } from 'yaml';
import { formatFinding } from '../../src/content-files/format-finding.ts';
import { readContent } from '../../src/content-files/read-content.ts';
import { readFolder } from '../../src/content-files/read-folder.ts';
import { collectionNames } from '../../src/core/content/collections.ts';
import { inLocale } from '../../src/core/content/localized.ts';
import type { EditorLocale } from '../../src/core/sentence.ts';
import { UserError } from '../../src/core/user-error.ts';
import { findCategories } from '../../src/moving-in/categories.ts';
import {
  memoryFile,
  readCategoryMap,
  readMemory,
  writeMemory,
} from '../../src/moving-in/import-memory.ts';
import { groupVersions, type ImportPlan, planImport } from '../../src/moving-in/plan-import.ts';
import {
  accountTable,
  countLines,
  importReport,
} from '../../src/moving-in/report/import-report.ts';
import { writeFiles } from '../../src/moving-in/write-files.ts';
import { editorLocale, isEditorLocale } from '../lib/editor-locale.ts';
import { formatCount } from '../lib/format-count.ts';
import type { ArticleSource } from './article-source.ts';
import type { ImportKind } from './import-kind.ts';
import { placeCategories } from './place-categories.ts';

const options = {
  content: { type: 'string', default: 'content' },
  map: { type: 'string' },
  columns: { type: 'string' },
  locale: { type: 'string' },
  lang: { type: 'string' },
  report: { type: 'string', default: 'reports' },
  'no-fetch': { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  overwrite: { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
} as const;

const optionsHelp = `  --content DIR   the content folder, content by default
  --map FILE      where each category goes, as lines "Category / Section: shipping"
                  (${collectionNames.join(', ')}, each: every article by its own words, none: left out)
  --yes           takes the guesses for categories, and says them
  --dry-run       writes nothing but the report, and fetches no images
  --no-fetch      fetches no images from elsewhere
  --overwrite     writes files again that were edited or deleted here since the last import
  --locale de     the language of articles that name none; the site's first by default
  --lang de       the language of the report, en or de
  --report DIR    where the report goes, reports by default

What was said of categories, and which article became which file, is kept in ${memoryFile} of the content folder: run the
import again, and only what has changed in the source is written. Nothing that was edited here is overwritten.`;

/** The command that takes articles over from one kind of help center. */
export function articleImport(name: string, source: ArticleSource): ImportKind {
  const command = `npm run import -- ${name}`;
  return {
    summary: source.summary,
    help: `${command} SOURCE [--dry-run] [--yes] [--map FILE] …

Takes over the articles of ${source.takes}
${source.more ? `\n${source.more}\n` : ''}
${optionsHelp}`,
    run: (args) => run(command, name, source, args),
  };
}

async function run(
  command: string,
  name: string,
  source: ArticleSource,
  args: readonly string[],
): Promise<void> {
  const { values, path } = readArguments(command, args);
  const { content, 'dry-run': dryRun } = values;
  const folder = await readFolder(content, { lenient: true });
  const { locales, site } = folder;
  const language = values.lang ?? editorLocale(process.env, locales);
  if (!isEditorLocale(language))
    throw new UserError(`The report cannot be written in ${JSON.stringify(language)}.`, {
      hint: 'Give --lang de or --lang en.',
    });

  const found = await source.read({
    source: path,
    locales,
    locale: values.locale ?? locales[0] ?? 'en',
    network: !values['no-fetch'] && !dryRun,
    columns: values.columns,
    say: (line) => console.error(line),
  });
  if (found.articles.length === 0)
    throw new UserError(`${path} has no article that can be read.`, {
      hint: `${command} --help says what is taken. Nothing was imported.`,
    });

  const memory = readMemory(content);
  const { product } = found;
  const known = {
    ...memory.categories[product],
    ...(values.map === undefined ? {} : readCategoryMap(values.map, product)),
  };
  const categories = findCategories(groupVersions(found.articles, locales).groups);
  const canAsk = process.stdin.isTTY === true && process.stdout.isTTY === true;
  const placed = await placeCategories({
    categories,
    known,
    how: values.yes || dryRun ? 'guess' : canAsk ? 'ask' : 'refuse',
    titles: Object.fromEntries(
      collectionNames.map((one) => [
        one,
        site ? inLocale(site.collections[one].title, language) : one,
      ]),
    ),
  });
  for (const { name: category, count } of categories)
    if (!Object.hasOwn(known, category))
      console.log(
        `${category || '(no category)'} → ${placed[category]} (${formatCount(count, 'article')})`,
      );

  const plan = await planImport({
    source: found,
    folder,
    memory: {
      ...memory,
      categories: { ...memory.categories, [product]: { ...memory.categories[product], ...placed } },
    },
    locales,
    destinationOf: (category) => placed[category] ?? 'each',
    overwrite: values.overwrite,
  });
  if (!dryRun) writeFiles(content, withMemory(content, plan));
  const report = saveReport(plan, { name, path, dryRun, folder: values.report, language });
  console.log(countLines(plan, language).join('\n'));
  await sayOutcome(plan, { content, dryRun, report, language });
}

function readArguments(command: string, args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0)
      throw new UserError(
        path === undefined
          ? 'No source was named.'
          : `One source at a time, and ${positionals.length} were named.`,
        { hint: `${command} --help says what SOURCE is. Nothing was imported.` },
      );
    return { values, path };
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError(`${(cause as Error).message.split('. ')[0]}.`, {
      hint: `${command} --help lists the options.`,
      cause,
    });
  }
}

/** What is written, with `import.yml` and `redirects.yml`; a line that somebody wrote there stays as it is. */
function withMemory(
  content: string,
  { toWrite, memory, redirects }: ImportPlan,
): Map<string, string | Uint8Array> {
  const files = new Map(toWrite);
  files.set(memoryFile, writeMemory(content, memory));
  const file = join(content, 'redirects.yml');
  const document = parseDocument(existsSync(file) ? readFileSync(file, 'utf8') : '');
  if (document.errors.length > 0)
    throw new UserError(`${file} cannot be read.`, {
      hint: 'npm run check says where. Nothing was imported.',
    });
  const fresh = !isMap(document.contents);
  if (fresh) {
    document.contents = document.createNode({}) as never;
    document.commentBefore =
      ' Addresses of an earlier help center, and the article that answers there now.';
  }
  let added = 0;
  for (const [path, article] of redirects) {
    if (document.has(path)) continue;
    document.set(path, article);
    added++;
  }
  if (added > 0) files.set('redirects.yml', document.toString({ lineWidth: 0 }));
  return files;
}

interface ReportRequest {
  name: string;
  path: string;
  dryRun: boolean;
  folder: string;
  language: EditorLocale;
}

/** @returns the report's file */
function saveReport(
  plan: ImportPlan,
  { name, path, dryRun, folder, language }: ReportRequest,
): string {
  const day = new Date().toISOString().slice(0, 10);
  const stem = `import-${name}-${day}${dryRun ? '-dry-run' : ''}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${stem}.csv`), accountTable(plan, language));
  const text = importReport(
    plan,
    { day, source: path, dryRun, linesFile: `${stem}.csv` },
    language,
  );
  writeFileSync(join(folder, `${stem}.md`), text);
  return join(folder, `${stem}.md`);
}

interface Outcome {
  content: string;
  dryRun: boolean;
  report: string;
  language: EditorLocale;
}

async function sayOutcome(
  { files, product }: ImportPlan,
  { content, dryRun, report, language }: Outcome,
): Promise<void> {
  const remarks = files.reduce((count, { article }) => count + article.remarks.length, 0);
  const sentences = {
    en: [
      `${formatCount(remarks, 'thing')} to look at: ${report}`,
      `Nothing was written. Without --dry-run, ${product} moves in.`,
      'npm run check finds no mistake in what is there now.',
    ],
    de: [
      `${remarks} Dinge zum Durchsehen: ${report}`,
      `Nichts wurde geschrieben. Ohne --dry-run zieht ${product} ein.`,
      'npm run check findet keinen Fehler in dem, was jetzt da ist.',
    ],
  }[language];
  console.log(sentences[0]);
  if (dryRun) return console.log(sentences[1]);
  const { findings } = await readContent(content, { lenient: true });
  const errors = findings.filter(({ severity }) => severity === 'error');
  for (const finding of errors) console.log(formatFinding(finding, language));
  if (errors.length === 0) console.log(sentences[2]);
}
