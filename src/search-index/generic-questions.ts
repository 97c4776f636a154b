import { readFile } from 'node:fs/promises';
import { languageOf } from '../core/search/language.ts';
import { type GenericQuestion, readPhrasings } from '../core/search/read-phrasings.ts';

const folder = new URL('../core/search/lexicon/', import.meta.url);

/** What customers of many shops ask in this language; nothing for a language that nobody has written them for. */
export async function genericQuestions(locale: string): Promise<GenericQuestion[]> {
  try {
    const file = new URL(`questions.${languageOf(locale).code}.txt`, folder);
    return readPhrasings(await readFile(file, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
