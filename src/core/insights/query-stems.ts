import type { Language } from '../search/language.ts';
import { splitWords } from '../search/split-words.ts';

/** A word that carries at least this much meaning (0–1) says what is asked, one below only how. */
const ofTheMatter = 1;

/**
 * What a query is about: the stems of its words, sorted, each once. Stop words and words of every question ("help",
 * "please", "how") are left out unless nothing else is left. Placeholders of removed personal data are no words.
 *
 * @example queryStems('wo bleibt meine Rückerstattung?', german) // ['bleibt', 'ruckerstatt']
 */
export function queryStems(query: string, language: Language): string[] {
  const words = splitWords(language.fold(query.replace(/⟨[^⟩]*⟩/g, ' ')));
  const matter = words.filter((word) => language.weight(word) >= ofTheMatter);
  const some = matter.length > 0 ? matter : words.filter((word) => language.weight(word) > 0);
  const kept = some.length > 0 ? some : words;
  return [...new Set(kept.map((word) => language.stem(word)))].sort();
}
