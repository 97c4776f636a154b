import { existsSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import { type EditorLocale, editorLocales } from '../../src/core/sentence.ts';
import { UserError } from '../../src/core/user-error.ts';
import { isEditorLocale } from '../lib/editor-locale.ts';
import { parseOptionsAndNames } from '../lib/parse-options.ts';
import { type Format, formats } from './format-findings.ts';

export const checkHelp = `npm run check [-- [FILES] --lang de|en --hints --fix --format text|github|sarif|json]
Reads site.yml, facts.yml and every article, and says what is wrong, where, and what would be right.
  FILES             says only what is wrong in these files or folders, hints included
  --fix             repairs what is certain (line ends, blanks, quotation marks of text programs, misspelt names of
                    fields and components), prints what it has changed, and checks again
  --hints           says also what could be better, not only what is wrong
  --lang de|en      the language of what is said (default: your computer's, else the site's first one)
  --format FORMAT   text; github for annotations in pull requests; sarif 2.1.0; json
  --content FOLDER  another folder than content
  --search          asks the search instead: which titles, alsoAsked and protected queries do not find their article
  --language        shows how easy each article reads, the hardest first
  --spelling        looks words up in dictionaries instead; your own stand in style.yml and glossary.yml
  --rules           lists the rules; an article silences one with a reason: allow: { links: We test this. }
  --quiet           findings only, no count at the end
Exit codes: 0 no errors (warnings and hints do not count), 1 errors, 2 the command was not understood or cannot read the folder.`;

const options = {
  content: { type: 'string', default: 'content' },
  lang: { type: 'string' },
  format: { type: 'string', default: 'text' },
  fix: { type: 'boolean', default: false },
  hints: { type: 'boolean', default: false },
  search: { type: 'boolean', default: false },
  language: { type: 'boolean', default: false },
  spelling: { type: 'boolean', default: false },
  rules: { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

export interface CheckOptions {
  content: string;
  /** Undefined: as the computer or the site says. */
  lang: EditorLocale | undefined;
  format: Format;
  fix: boolean;
  hints: boolean;
  search: boolean;
  language: boolean;
  spelling: boolean;
  rules: boolean;
  quiet: boolean;
  help: boolean;
  /** Whether a file, as findings name it, is one that was asked for. */
  isNamed: (file: string) => boolean;
}

/** @throws UserError for what the command does not know */
export function readCheckOptions(args: readonly string[]): CheckOptions {
  const { values, names } = parseOptionsAndNames('npm run check', options, args);
  const { lang, format, hints } = values;
  if (lang !== undefined && !isEditorLocale(lang))
    throw new UserError(`There are no findings in “${lang}”.`, {
      hint: `Languages: ${editorLocales.join(', ')}.`,
    });
  const known = formats.find((name) => name === format);
  if (known === undefined)
    throw new UserError(`There is no format “${format}”.`, {
      hint: `Formats: ${formats.join(', ')}.`,
    });
  const named = names.map((name) => fileOf(name, values.content));
  return {
    ...values,
    lang,
    format: known,
    hints: hints || named.length > 0,
    isNamed: (file) =>
      named.length === 0 || named.some((name) => file === name || file.startsWith(`${name}/`)),
  };
}

/** A path as findings name it: `content/returns/de/umtauschen.mdx`. */
function fileOf(name: string, content: string): string {
  const inside = relative(resolve(content), resolve(name)).split(sep);
  if (inside[0] === '..' || !existsSync(name))
    throw new UserError(
      existsSync(name) ? `${name} is not in the folder ${content}.` : `There is no file ${name}.`,
      { hint: `Name files as they lie in ${content}, such as ${content}/site.yml.` },
    );
  return [basename(resolve(content)), ...inside].filter((part) => part !== '').join('/');
}
