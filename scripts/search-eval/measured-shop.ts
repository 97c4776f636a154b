import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { SearchDocument } from '../../src/core/search/search-document.ts';
import { UserError } from '../../src/core/user-error.ts';
import { readDocuments } from './read-documents.ts';
import { readTable } from './read-table.ts';

export interface LabelledQuery {
  id: string;
  /** Slug of the article that answers; `none` when no article does. */
  intent: string;
  /** One letter per kind of query; may be empty. */
  tags: string;
  utterance: string;
}

/** One shop in one language with what its customers asked. */
export interface MeasuredShop {
  name: string;
  locale: string;
  documents: readonly SearchDocument[];
  queries: readonly LabelledQuery[];
  /** Queries that the search may learn; none means that some of `queries` are learned and the others measured. */
  log: readonly LabelledQuery[];
  /** Questions that have nothing to do with any shop. */
  far: readonly LabelledQuery[];
}

const locales = ['en', 'de'];

/** Every shop below a folder: `<shop>/content`, `<shop>/queries.<locale>.tsv`; beside them `off-topic.<locale>.tsv`. */
export async function readShops(root: string): Promise<MeasuredShop[]> {
  const names = (await readdir(root, { withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  if (names.length === 0) {
    throw new UserError(`There are no shops in ${root}.`, {
      hint: 'A shop is a folder with content/ and queries.en.tsv or queries.de.tsv.',
    });
  }
  const shops: MeasuredShop[] = [];
  for (const locale of locales) {
    const far = await readQueries([join(root, `off-topic.${locale}.tsv`)]).catch(() => []);
    for (const name of names) {
      const queries = await readQueries([join(root, name, `queries.${locale}.tsv`)]);
      const content = join(root, name, 'content');
      shops.push(await shopOf({ name, locale, content, queries, far }));
    }
  }
  return shops;
}

/** A shop of one's own, from files wherever they are. */
export async function readShop(files: {
  content: string;
  locale: string;
  queries: readonly string[];
  log?: string | undefined;
  far?: string | undefined;
}): Promise<MeasuredShop> {
  const { content, locale } = files;
  return shopOf({
    name: basename(join(content, '.')),
    locale,
    content,
    queries: await readQueries(files.queries),
    log: await readQueries(files.log === undefined ? [] : [files.log]),
    far: await readQueries(files.far === undefined ? [] : [files.far]),
  });
}

async function shopOf({
  content,
  log = [],
  ...shop
}: Omit<MeasuredShop, 'documents' | 'log'> & {
  content: string;
  log?: readonly LabelledQuery[];
}): Promise<MeasuredShop> {
  return { ...shop, log, documents: await ownDocuments(content, shop.locale) };
}

/** The articles of one language. */
export async function ownDocuments(content: string, locale: string): Promise<SearchDocument[]> {
  const own = (await readDocuments(content)).filter((document) => document.locale === locale);
  if (own.length > 0) return own;
  throw new UserError(`${content} has no articles in “${locale}”.`, {
    hint: `Articles lie in <collection>/${locale}/<slug>.mdx below the folder. Name another one with --content or --locale.`,
  });
}

export async function readQueries(files: readonly string[]): Promise<LabelledQuery[]> {
  const rows = await Promise.all(files.map((file) => readTable(file, ['intent', 'utterance'])));
  return rows.flat().map(({ id, intent, tags, utterance }, at) => ({
    id: id ?? String(at + 1),
    intent,
    tags: tags ?? '',
    utterance,
  }));
}

export function slugOf(article: string): string {
  return article.slice(article.lastIndexOf('/') + 1);
}
