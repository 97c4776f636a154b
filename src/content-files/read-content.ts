import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { articleUrl } from '../core/content/address.ts';
import { formatArticleId } from '../core/content/article-id.ts';
import { isCollectionName } from '../core/content/collections.ts';
import { type Facts, factsSchema } from '../core/content/facts.ts';
import { type Site, siteSchema } from '../core/content/site.ts';
import { type ListedFile, listFiles } from './list-files.ts';
import { neutralSite, noFacts } from './neutral-site.ts';
import { type ArticleFile, readArticle } from './read-article.ts';
import { readSections } from './read-sections.ts';
import { revisionOf } from './revision.ts';
import type { SourceArticle, SourceContent } from './source-content.ts';
import { readYaml } from './yaml-text.ts';

export interface ReadOptions {
  /** The day, `2026-11-21`, on which the articles are shown. Without it, `validFrom` and `validUntil` hide nothing. */
  today?: string;
  /** For a folder that holds only articles: a neutral site and no facts, where `site.yml` and `facts.yml` are missing. */
  lenient?: boolean;
}

/** Reads a content folder as it lies on disk, and says everything that is wrong in it. */
export async function readContent(root: string, options: ReadOptions = {}): Promise<SourceContent> {
  const listed = await listFiles(root);
  const articleFiles = (await Promise.all(listed.map(readListedArticle))).filter(
    (file) => file !== undefined,
  );
  const locales = [...new Set(articleFiles.map(({ locale }) => locale))].sort();
  const site = (await readSettings(listed, 'site.yml', siteSchema)) ?? neutralSite(locales);
  const facts = (await readSettings(listed, 'facts.yml', factsSchema)) ?? noFacts;
  return {
    site,
    facts,
    articles: articleFiles.flatMap((file) => published(file, site, facts, options.today)),
    findings: [],
  };
}

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
  listed: readonly ListedFile[],
  name: string,
  schema: Schema,
): Promise<z.output<Schema> | undefined> {
  const found = listed.find(({ parts }) => parts.length === 1 && parts[0] === name);
  if (!found) return undefined;
  return schema.safeParse(readYaml(await readFile(found.path, 'utf8')).value).data;
}

function published(
  { collection, locale, slug, file, data, tree }: ArticleFile,
  site: Site,
  facts: Facts,
  today: string | undefined,
): SourceArticle[] {
  if (!data || !tree || !isShown(data, today)) return [];
  const id = { collection, locale, slug };
  const sections = readSections(tree, facts, locale);
  return [
    {
      ...id,
      article: formatArticleId(id),
      file,
      url: articleUrl(site, id, data),
      data,
      sections,
      rev: revisionOf(data, sections),
    },
  ];
}

function isShown(
  { draft, validFrom, validUntil }: NonNullable<ArticleFile['data']>,
  today: string | undefined,
): boolean {
  if (draft) return false;
  if (today === undefined) return true;
  return (validFrom ?? today) <= today && today <= (validUntil ?? today);
}
