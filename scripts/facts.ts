import { parse } from 'yaml';
import { type FactUse, factUses } from '../src/content-files/fact-uses.ts';
import { readFolder } from '../src/content-files/read-folder.ts';
import { siteDay } from '../src/content-files/site-day.ts';
import { factsSchema } from '../src/core/content/facts.ts';
import { factsOn } from '../src/core/content/facts-on.ts';
import type { EditorLocale } from '../src/core/sentence.ts';
import { UserError } from '../src/core/user-error.ts';
import { changedFacts } from './facts/changed-facts.ts';
import { describeFact, describeUses } from './facts/describe-fact.ts';
import { editorLocale, isEditorLocale } from './lib/editor-locale.ts';
import { textIn } from './lib/git-text.ts';
import { parsePositionals } from './lib/parse-positionals.ts';
import { runCommand } from './lib/run-command.ts';

const usage = `npm run facts [-- ID …] [--changed] [--since REVISION] [--json] [--lang de|en] [--content FOLDER]
Every fact of facts.yml with its values, and what shows it: articles and translations, calculators, search engines.
  ID                these facts only; shipping.* for all that begin so
  --changed         only facts that differ from the last commit, and what is to be read again because of it
  --since REVISION  differ from this revision instead (a branch, a commit)
  --json            as JSON
  --lang de|en      the language of what is said (default: your computer's, else the site's first one)`;

const options = {
  changed: { type: 'boolean', default: false },
  since: { type: 'string', default: 'HEAD' },
  json: { type: 'boolean', default: false },
  lang: { type: 'string' },
  content: { type: 'string', default: 'content' },
  help: { type: 'boolean', default: false },
} as const;

await runCommand(async () => {
  const { values, positionals } = parsePositionals('npm run facts', options, process.argv.slice(2));
  if (values.help) return void console.log(usage);
  const today = siteDay(values.content);
  const folder = await readFolder(values.content, { today });
  if (!folder.facts)
    throw new UserError(`${values.content}/facts.yml cannot be read.`, {
      hint: 'npm run check says what is wrong in it.',
    });
  const locale: EditorLocale = isEditorLocale(values.lang)
    ? values.lang
    : editorLocale(process.env, folder.locales);
  const facts = factsOn(folder.facts, today);
  const before =
    values.changed || values.since !== 'HEAD'
      ? factsBefore(values.since, `${values.content}/facts.yml`)
      : undefined;
  const changed = before && changedFacts(before, folder.facts);
  const known = [...new Set([...Object.keys(facts.facts), ...(changed ?? [])])];
  const asked = known.filter(
    (id) =>
      (changed === undefined || changed.includes(id)) &&
      (positionals.length === 0 || positionals.some((pattern) => matches(id, pattern))),
  );
  const unknown = positionals.find((pattern) => !known.some((id) => matches(id, pattern)));
  if (unknown !== undefined)
    throw new UserError(`There is no fact ${JSON.stringify(unknown)} in facts.yml.`, {
      hint: 'npm run facts lists them all.',
    });
  const uses = Map.groupBy(factUses(folder), ({ id }) => id);
  if (values.json) {
    const rows = asked.map((id) => ({
      id,
      ...(facts.facts[id] ?? { removed: true }),
      uses: uses.get(id) ?? [],
    }));
    return void console.log(JSON.stringify(rows, null, 2));
  }
  for (const id of asked) {
    console.log(describeFact(facts, before, id, locale));
    console.log(describeUses(uses.get(id) ?? [], locale));
  }
  console.log(
    summary(
      asked.length,
      asked.flatMap((id) => uses.get(id) ?? []),
      changed !== undefined,
    )[locale],
  );
});

function matches(id: string, pattern: string): boolean {
  return pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : id === pattern;
}

function factsBefore(revision: string, file: string) {
  const text = textIn(revision, file);
  const read = text === undefined ? undefined : factsSchema.safeParse(parse(text));
  if (read?.success) return read.data;
  throw new UserError(`git does not know ${file} as of ${revision}.`, {
    hint: 'Name a revision that has it: npm run facts -- --since main. Without a history, leave --changed out.',
  });
}

function summary(count: number, uses: readonly FactUse[], changed: boolean) {
  const files = new Set(uses.map(({ file }) => file)).size;
  const languages = [...new Set(uses.flatMap(({ locale }) => locale ?? []))].sort().join(', ');
  if (changed && count === 0)
    return { en: 'No fact has changed.', de: 'Kein Fakt hat sich geändert.' };
  return {
    en: `${count} ${changed ? 'changed ' : ''}${count === 1 ? 'fact' : 'facts'}, shown in ${uses.length} places of ${files} files${languages && ` (${languages})`}.`,
    de: `${count} ${changed ? (count === 1 ? 'geänderter ' : 'geänderte ') : ''}${count === 1 ? 'Fakt' : 'Fakten'}, gezeigt an ${uses.length} Stellen in ${files} Dateien${languages && ` (${languages})`}.`,
  };
}
