import { readFile } from 'node:fs/promises';
import { synonymsSchema } from '../core/content/synonyms.ts';
import type { SynonymsFile } from './content-folder.ts';
import { repairSentence } from './issues/repair-sentence.ts';
import type { ListedFile } from './list-files.ts';
import { readYaml } from './yaml-text.ts';

/** Reads every `synonyms.<locale>.yml` of a folder: what this shop's customers call what its articles say. */
export async function readSynonymsFiles(files: readonly ListedFile[]): Promise<SynonymsFile[]> {
  const read = await Promise.all(files.map(readSynonymsFile));
  return read.filter((file) => file !== undefined);
}

/** @returns undefined for a file of another name */
async function readSynonymsFile({
  path,
  file,
  parts,
}: ListedFile): Promise<SynonymsFile | undefined> {
  const [, locale] = /^synonyms\.([a-z]{2})\.yml$/.exec(parts.join('/')) ?? [];
  if (locale === undefined) return undefined;
  const source = await readFile(path, 'utf8');
  const yaml = readYaml(source);
  const checked =
    yaml.errors.length === 0
      ? synonymsSchema.safeParse(yaml.value ?? {}, { error: repairSentence, reportInput: true })
      : undefined;
  const issues = checked?.error?.issues ?? [];
  const synonyms = checked?.data ?? {};
  return { locale, file, source, yaml, schema: synonymsSchema, issues, synonyms };
}
