import { z } from 'zod';
import type { Idea } from '../search/read-lexicon.ts';

const wordPattern = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*$/u;

/** A word of the articles. */
const word = z.string().trim().regex(wordPattern, {
  error: 'Write one word as the articles have it, without blanks: `Bringdienst:`.',
});

/** A word or two that customers say. */
const said = z
  .string()
  .trim()
  .refine((text) => [1, 2].includes(text.split(/\s+/).length), {
    error:
      'Write one word or two; of a whole sentence write the telling words, or put it into `alsoAsked`.',
  })
  .refine((text) => text.split(/\s+/).every((part) => wordPattern.test(part)), {
    error: 'Write letters and digits only.',
  });

/**
 * `content/synonyms.<locale>.yml`: words of the articles, and what this shop's customers call them. The search knows
 * what customers of most shops say; here stands what only yours do. A synonym counts less than a word that was typed,
 * and finds nothing but articles that have the word.
 *
 *     Packstation: [Abholfach, gelber Kasten]
 */
export const synonymsSchema = z.record(word, z.array(said).min(1).max(40), {
  error: ({ code }) =>
    code === 'invalid_type'
      ? 'Write one word of your articles a line, and behind it what customers call it: `parcel: [package, box]`.'
      : undefined,
});

export type Synonyms = z.output<typeof synonymsSchema>;

/** As ideas of the lexicon: what customers say is understood in questions only. */
export function ideasOfSynonyms(synonyms: Synonyms): Idea[] {
  return Object.entries(synonyms).map(([text, asked]) => ({
    texts: [text.toLowerCase()],
    asked: asked.map((words) => words.toLowerCase().replace(/\s+/g, '+')),
  }));
}
