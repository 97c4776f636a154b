import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isMap, parseDocument } from 'yaml';
import { z } from 'zod';
import { collectionNames } from '../core/content/collections.ts';
import { UserError } from '../core/user-error.ts';

/** Where a category goes: a collection, each article by its own words, or nowhere. */
export const destinations = [...collectionNames, 'each', 'none'] as const;
export type Destination = (typeof destinations)[number];

const destination = z.enum(destinations, {
  error: `Write one of: ${destinations.join(', ')}.`,
});
const categoriesSchema = z.record(z.string(), destination);

const memorySchema = z.strictObject({
  /** What becomes of each category of a source: a collection, `each` (by the article's own words) or `none` (left out). */
  categories: z.record(z.string(), categoriesSchema).default({}),
  /** Which article of a source became which file, and by what is noticed that one of the two has changed since. */
  articles: z
    .record(
      z.string(),
      z.record(
        z.string(),
        z.strictObject({ file: z.string(), source: z.string(), written: z.string() }),
      ),
    )
    .default({}),
});

export type ImportMemory = z.output<typeof memorySchema>;
export type RememberedArticle = ImportMemory['articles'][string][string];

export const memoryFile = 'import.yml';

const explanation = ` What was moved in from other help centers, so that a second run repeats nothing and overwrites nothing.
 categories: where each category goes: ${collectionNames.join(', ')},
   each (every article by its own words) or none (left out). Yours to change.
 articles: which article became which file. Written by npm run import.`;

/** @throws UserError where the file cannot be understood */
export function readMemory(content: string): ImportMemory {
  const file = join(content, memoryFile);
  if (!existsSync(file)) return { categories: {}, articles: {} };
  return parseYaml(file, readFileSync(file, 'utf8'), memorySchema);
}

/**
 * The map of a source's categories: as `content/import.yml` has them, or a plain list of `category: collection`.
 *
 * @throws UserError where the file is missing or cannot be understood
 */
export function readCategoryMap(file: string, product: string): Record<string, Destination> {
  if (!existsSync(file))
    throw new UserError(`There is no file ${file}.`, {
      hint: 'Write one line for each category, such as "Versand & Lieferung: shipping".',
    });
  const either = z.union([
    z
      .object({ categories: z.record(z.string(), categoriesSchema) })
      .transform(({ categories }) => categories[product] ?? {}),
    z.object({ categories: categoriesSchema }).transform(({ categories }) => categories),
    categoriesSchema,
  ]);
  return parseYaml(file, readFileSync(file, 'utf8'), either);
}

function parseYaml<Schema extends z.ZodType>(
  file: string,
  source: string,
  schema: Schema,
): z.output<Schema> {
  const document = parseDocument(source);
  const broken = document.errors[0];
  if (broken)
    throw new UserError(`${file} is no YAML: ${broken.message.split('\n')[0]}`, {
      hint: 'Write one line for each category, such as "Versand & Lieferung": shipping. Nothing was imported.',
    });
  const read = schema.safeParse(document.toJS() ?? {});
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new UserError(
    `${file} cannot be understood at ${issue?.path.join(' → ') || 'its beginning'}.`,
    {
      hint: `Write category: collection, with one of ${destinations.join(', ')}. Nothing was imported.`,
    },
  );
}

/** The file with what is known now; comments and the order of its lines stay. */
export function writeMemory(content: string, memory: ImportMemory): string {
  const file = join(content, memoryFile);
  const document: Document = existsSync(file)
    ? parseDocument(readFileSync(file, 'utf8'))
    : parseDocument('');
  if (!isMap(document.contents)) document.contents = document.createNode({}) as never;
  if (!document.commentBefore && !existsSync(file)) document.commentBefore = explanation;
  for (const [product, categories] of Object.entries(memory.categories))
    for (const [category, place] of Object.entries(categories))
      document.setIn(['categories', product, category], place);
  for (const [product, articles] of Object.entries(memory.articles))
    document.setIn(['articles', product], flowMap(document, articles));
  return document.toString({ lineWidth: 0 });
}

/** One line for each article. */
function flowMap(document: Document, articles: Record<string, RememberedArticle>) {
  const map = document.createNode({}) as unknown as { set(key: unknown, value: unknown): void };
  for (const [key, article] of Object.entries(articles).sort(([a], [b]) => (a < b ? -1 : 1)))
    map.set(document.createNode(key), document.createNode(article, { flow: true }));
  return map;
}
