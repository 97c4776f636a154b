import { readFile } from 'node:fs/promises';
import { wordsSchema } from '../core/messages/words-schema.ts';
import type { WordsFile } from './content-folder.ts';
import { repairSentence } from './issues/repair-sentence.ts';
import type { ListedFile } from './list-files.ts';
import { readYaml } from './yaml-text.ts';

/** Reads every `words.<locale>.yml` of a folder: the site's own words in one more language, or as the shop says them. */
export async function readWordsFiles(files: readonly ListedFile[]): Promise<WordsFile[]> {
  const read = await Promise.all(files.map(readWordsFile));
  return read.filter((file) => file !== undefined);
}

/** @returns undefined for a file of another name */
async function readWordsFile({ path, file, parts }: ListedFile): Promise<WordsFile | undefined> {
  const [, locale] = /^words\.([a-z]{2})\.yml$/.exec(parts.join('/')) ?? [];
  if (locale === undefined) return undefined;
  const source = await readFile(path, 'utf8');
  const yaml = readYaml(source);
  const checked =
    yaml.errors.length === 0
      ? wordsSchema.safeParse(yaml.value ?? {}, { error: repairSentence, reportInput: true })
      : undefined;
  const issues = checked?.error?.issues ?? [];
  return { locale, file, source, yaml, schema: wordsSchema, issues, words: checked?.data ?? {} };
}
