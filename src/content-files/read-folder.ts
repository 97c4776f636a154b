import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { z } from 'zod';
import { topicsSchema } from '../core/contacts/topic.ts';
import { calendarSchema } from '../core/content/calendar.ts';
import { isCollectionName } from '../core/content/collections.ts';
import { factsSchema } from '../core/content/facts.ts';
import { gapsSchema } from '../core/content/gaps.ts';
import { glossarySchema } from '../core/content/glossary.ts';
import { oldAddressesSchema } from '../core/content/old-addresses.ts';
import { siteSchema } from '../core/content/site.ts';
import { styleSchema } from '../core/content/style.ts';
import type { ContentFolder, SettingsFile } from './content-folder.ts';
import { repairSentence } from './issues/repair-sentence.ts';
import { type ListedFile, listFiles } from './list-files.ts';
import { type ArticleFile, readArticle } from './read-article.ts';
import { readImages } from './read-images.ts';
import { readQueryFiles } from './read-query-files.ts';
import { readReplies } from './read-replies.ts';
import { readSynonymsFiles } from './read-synonyms-files.ts';
import { readWordsFiles } from './read-words-files.ts';
import { readYaml } from './yaml-text.ts';

export interface ReadOptions {
  /** The day, `2026-11-21`, on which the articles are shown. Without it, `validFrom` and `validUntil` hide nothing. */
  today?: string;
  /** Drafts are shown like the others: for whoever writes them, never for readers. */
  drafts?: boolean;
  /** Looks at the language of the articles, too: how easy it is, and what the house rules say. */
  hints?: boolean;
  /** For a folder that holds only articles: a neutral site and no facts, where `site.yml` and `facts.yml` are missing. */
  lenient?: boolean;
}

/** Reads every file that matters, without judging any. */
export async function readFolder(
  root: string,
  { today, hints = false, lenient = false }: ReadOptions,
): Promise<ContentFolder> {
  const files = await listFiles(root);
  const folder = basename(resolve(root));
  const [
    articles,
    images,
    queryFiles,
    wordsFiles,
    synonymsFiles,
    site,
    facts,
    gaps,
    calendar,
    topics,
    redirects,
    style,
    glossary,
  ] = await Promise.all([
    Promise.all(files.map(readListedArticle)),
    readImages(files),
    readQueryFiles(files),
    readWordsFiles(files),
    readSynonymsFiles(files),
    readSettings(files, folder, 'site.yml', siteSchema),
    readSettings(files, folder, 'facts.yml', factsSchema),
    readSettings(files, folder, 'gaps.yml', gapsSchema, {}),
    readSettings(files, folder, 'calendar.yml', calendarSchema, []),
    readSettings(files, folder, 'topics.yml', topicsSchema, {}),
    readSettings(files, folder, 'redirects.yml', oldAddressesSchema, {}),
    readSettings(files, folder, 'style.yml', styleSchema, {}),
    readSettings(files, folder, 'glossary.yml', glossarySchema, {}),
  ]);
  const present = articles.filter((article) => article !== undefined);
  return {
    files,
    articles: present,
    images,
    siteFile: site.settings,
    factsFile: facts.settings,
    topicsFile: topics.settings,
    queryFiles,
    replies: await readReplies(files),
    wordsFiles,
    synonymsFiles,
    gapsFile: gaps.settings,
    calendarFile: calendar.settings,
    redirectsFile: redirects.settings,
    styleFile: style.settings,
    glossaryFile: glossary.settings,
    site: site.data,
    facts: facts.data,
    gaps: gaps.data,
    calendar: calendar.data,
    topics: topics.data,
    redirects: redirects.data,
    styles: style.data,
    glossary: glossary.data,
    locales: site.data?.locales ?? localesIn(present),
    today,
    hints,
    lenient,
  };
}

/** @returns undefined for what is no article, or lies where none is read */
async function readListedArticle({
  path,
  file,
  parts,
}: ListedFile): Promise<ArticleFile | undefined> {
  const [collection = '', locale = '', name = ''] = parts;
  if (parts.length !== 3 || !isCollectionName(collection) || !name.endsWith('.mdx'))
    return undefined;
  const slug = name.slice(0, -'.mdx'.length);
  return readArticle({ collection, locale, slug }, file, await readFile(path, 'utf8'));
}

async function readSettings<Schema extends z.ZodType>(
  files: readonly ListedFile[],
  folder: string,
  name: string,
  schema: Schema,
  /** What a file of comments alone says. */
  empty: unknown = null,
): Promise<{ settings: SettingsFile; data: z.output<Schema> | undefined }> {
  const listed = files.find(({ parts }) => parts.length === 1 && parts[0] === name);
  const source = listed ? await readFile(listed.path, 'utf8') : '';
  const yaml = listed && readYaml(source);
  const checked =
    yaml && yaml.errors.length === 0
      ? schema.safeParse(yaml.value ?? empty, { error: repairSentence, reportInput: true })
      : undefined;
  const settings = {
    file: `${folder}/${name}`,
    source,
    yaml,
    schema,
    issues: checked?.error?.issues ?? [],
  };
  return { settings, data: checked?.data };
}

function localesIn(articles: readonly ArticleFile[]): string[] {
  const locales = articles.map(({ locale }) => locale).filter((name) => /^[a-z]{2}$/.test(name));
  return [...new Set(locales)].sort();
}
