import { splitWords } from './split-words.ts';
import { stripReferences } from './strip-references.ts';

/**
 * Why nothing can be looked for: `numbers`, where only numbers or addresses of one customer's case were typed;
 * `words`, where there is no word at all, or a single letter.
 *
 * @returns undefined when there is something to look for, whether or not it is found
 */
export function unsearchable(query: string): 'numbers' | 'words' | undefined {
  const words = splitWords(stripReferences(query));
  if ([...words.join('').matchAll(/\p{L}/gu)].length > 1) return undefined;
  // A word of a script that needs one sign for it.
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(query))
    return undefined;
  return /\p{N}/u.test(query) ? 'numbers' : 'words';
}
