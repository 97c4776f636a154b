import { readFile } from 'node:fs/promises';
import { listFiles } from '../../src/content-files/list-files.ts';
import { noFacts } from '../../src/content-files/neutral-site.ts';
import { parseBody } from '../../src/content-files/parse-body.ts';
import { readContent } from '../../src/content-files/read-content.ts';
import { readSections } from '../../src/content-files/read-sections.ts';
import { splitFrontmatter } from '../../src/content-files/split-frontmatter.ts';
import { readYaml } from '../../src/content-files/yaml-text.ts';
import type { SearchDocument } from '../../src/core/search/search-document.ts';
import { toSearchDocuments } from '../../src/search-index/to-search-documents.ts';

/**
 * The articles of a folder as the search sees them. Folders of other shops may name their collections and fields as
 * they like: what the site would refuse is read as far as it can be, so that a measurement leaves nothing out.
 */
export async function readDocuments(root: string): Promise<SearchDocument[]> {
  const documents = toSearchDocuments(await readContent(root, { lenient: true }));
  const known = new Set(documents.map(({ article }) => article));
  const loose = await Promise.all(
    (await listFiles(root)).map(async ({ path, parts }) => readLoose(path, parts, known)),
  );
  return [...documents, ...loose.filter((document) => document !== undefined)];
}

/** Whatever somebody wrote. */
type LooseData = Partial<Record<'title' | 'summary' | 'alsoAsked' | 'keywords' | 'draft', unknown>>;

async function readLoose(
  path: string,
  parts: readonly string[],
  known: ReadonlySet<string>,
): Promise<SearchDocument | undefined> {
  const [collection = '', locale = '', name = ''] = parts;
  const slug = /^(.+)\.mdx?$/.exec(name)?.[1];
  if (parts.length !== 3 || slug === undefined) return undefined;
  const article = `${collection}/${locale}/${slug}`;
  if (known.has(article)) return undefined;
  const { frontmatter = '', body } = splitFrontmatter(await readFile(path, 'utf8'));
  const data = readYaml(frontmatter).value as LooseData | undefined;
  if (typeof data?.title !== 'string' || data.draft === true) return undefined;
  const { tree } = parseBody(body);
  return {
    article,
    locale,
    collection,
    url: `/${locale}/${collection}/${slug}/`,
    title: data.title,
    summary: String(data.summary ?? ''),
    alsoAsked: texts(data.alsoAsked),
    keywords: texts(data.keywords),
    sections: tree ? readSections(tree, noFacts, locale) : [{ id: '', heading: '', text: body }],
  };
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
