import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteAddress } from '../../src/content-files/site-address.ts';
import { useWords } from '../../src/core/messages/messages.ts';
import { UserError } from '../../src/core/user-error.ts';
import { exportFormats } from '../../src/moving-in/export-formats.ts';
import { writeFiles } from '../../src/moving-in/write-files.ts';
import { formatCount } from '../lib/format-count.ts';
import { parseOptions } from '../lib/parse-options.ts';
import type { ExportKind } from './export-kind.ts';

const command = 'npm run export -- articles';

const options = {
  format: { type: 'string', default: 'markdown' },
  out: { type: 'string' },
  locale: { type: 'string' },
  links: { type: 'string', default: 'relative' },
  content: { type: 'string', default: 'content' },
} as const;

/** `npm run export -- articles`: nobody is locked in. */
export const articles: ExportKind = {
  summary: 'all articles with their pictures, as Markdown, HTML or a table',
  help: `${command} --out FOLDER [--format ${exportFormats.join('|')}] [--locale de] [--links absolute]

Writes every article, drafts too, as a file that any program reads: facts filled in, boxes and other components as plain
text, pictures beside it. What it writes can be taken in again: npm run import -- markdown FOLDER (html, csv too).

  --out FOLDER      an empty folder, or one that is not there yet
  --format FORMAT   ${exportFormats.join(', ')}; markdown by default. csv: one table, its texts in HTML
  --locale CODE     articles of one language only
  --links KIND      relative: from file to file, by default. absolute: to the addresses of the site
  --content FOLDER  another folder than content

SITE_URL  the address under which readers find the site`,
  async run(args) {
    const values = parseOptions(command, options, args);
    const { out, content, links } = values;
    const format = exportFormats.find((known) => known === values.format);
    if (!format)
      throw new UserError(`There is no format ${JSON.stringify(values.format)}.`, {
        hint: `Formats: ${exportFormats.join(', ')}.`,
      });
    if (links !== 'relative' && links !== 'absolute')
      throw new UserError(`Links cannot be ${JSON.stringify(links)}.`, {
        hint: 'Give --links relative or --links absolute.',
      });
    if (out === undefined)
      throw new UserError('No folder was named.', {
        hint: `Say where the articles go: ${command} --out articles`,
      });
    if (existsSync(out) && readdirSync(out).length > 0)
      throw new UserError(`${out} is not empty.`, {
        hint: 'Name another folder; nothing is overwritten. Nothing was exported.',
      });

    // Loaded here, so that other kinds of export begin without it.
    const { readFolder } = await import('../../src/content-files/read-folder.ts');
    const { exportArticles } = await import('../../src/moving-in/export-articles.ts');
    const { site, facts, articles: all, locales, wordsFiles } = await readFolder(content, {});
    if (!site || !facts)
      throw new UserError(`${content} has no site.yml and facts.yml that can be read.`, {
        hint: 'npm run check says what is wrong. Nothing was exported.',
      });
    if (values.locale !== undefined && !locales.includes(values.locale))
      throw new UserError(`The site has no language ${JSON.stringify(values.locale)}.`, {
        hint: `Languages: ${locales.join(', ')}.`,
      });
    for (const { locale, words } of wordsFiles) useWords(locale, words);

    const wanted =
      values.locale === undefined ? all : all.filter(({ locale }) => locale === values.locale);
    const { files, images, unreadable } = exportArticles({
      articles: wanted,
      site,
      facts,
      format,
      links,
      base: siteAddress(process.env),
    });
    const pictures = [...images].filter((path) => existsSync(join(content, path)));
    mkdirSync(out, { recursive: true });
    writeFiles(
      out,
      new Map<string, string | Uint8Array>([
        ...files,
        ...pictures.map((path) => [path, readFileSync(join(content, path))] as const),
      ]),
    );
    console.error(
      `${formatCount(wanted.length - unreadable.length, 'article')} and ${formatCount(pictures.length, 'picture')} are in ${out}.`,
    );
    for (const file of unreadable)
      console.error(`${file} cannot be read and was left out; npm run check says why.`);
  },
};
