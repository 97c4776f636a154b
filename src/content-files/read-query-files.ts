import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { type QueryFileKind, queryFileSchemas } from '../core/content/learned.ts';
import type { QueryFile, QueryLine } from './content-folder.ts';
import { repairSentence } from './issues/repair-sentence.ts';
import type { ListedFile } from './list-files.ts';
import { readYaml, type YamlText } from './yaml-text.ts';

/** Reads every `learned.<locale>.yml` and `protected.<locale>.yml` of a folder. */
export async function readQueryFiles(files: readonly ListedFile[]): Promise<QueryFile[]> {
  const read = await Promise.all(files.map(readQueryFile));
  return read.filter((file) => file !== undefined);
}

/** @returns undefined for a file of another name */
async function readQueryFile({ path, file, parts }: ListedFile): Promise<QueryFile | undefined> {
  const [, kind, locale] = /^(learned|protected)\.([a-z]{2})\.yml$/.exec(parts.join('/')) ?? [];
  if (kind === undefined || locale === undefined) return undefined;
  const source = await readFile(path, 'utf8');
  return readQueries(kind as QueryFileKind, locale, file, source);
}

function readQueries(kind: QueryFileKind, locale: string, file: string, source: string): QueryFile {
  const schema: z.ZodType = queryFileSchemas[kind];
  const yaml = readYaml(source);
  // A file of comments alone holds no queries; that is no mistake.
  const value = yaml.value ?? {};
  const checked =
    yaml.errors.length === 0
      ? queryFileSchemas[kind].safeParse(value, { error: repairSentence, reportInput: true })
      : undefined;
  const lines = checked?.data === undefined ? [] : linesOf(checked.data, yaml);
  return { kind, locale, file, source, yaml, schema, issues: checked?.error?.issues ?? [], lines };
}

/** Learned queries stand below their article, protected ones before it. */
function linesOf(
  data: Readonly<Record<string, string | readonly string[]>>,
  yaml: YamlText,
): QueryLine[] {
  return Object.entries(data).flatMap(([key, value]): QueryLine[] =>
    typeof value === 'string'
      ? [{ query: key, reference: value, place: yaml.placeOf([key]) }]
      : value.map((query, at) => ({ query, reference: key, place: yaml.placeOf([key, at]) })),
  );
}
