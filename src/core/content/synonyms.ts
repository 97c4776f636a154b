import { z } from 'zod';
import type { Idea } from '../search/read-lexicon.ts';
import { asMessage } from '../sentence.ts';

const wordPattern = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*$/u;

/** A word of the articles. */
const word = z
  .string()
  .trim()
  .regex(wordPattern, {
    error: asMessage({
      en: 'Write one word as the articles have it, without blanks: `Bringdienst:`.',
      de: 'Schreiben Sie ein Wort so, wie es in den Artikeln steht, ohne Leerzeichen: `Bringdienst:`.',
    }),
  });

/** A word or two that customers say. */
const said = z
  .string()
  .trim()
  .refine((text) => [1, 2].includes(text.split(/\s+/).length), {
    error: asMessage({
      en: 'Write one word or two; of a whole sentence write the telling words, or put it into `alsoAsked`.',
      de: 'Schreiben Sie ein oder zwei Wörter; von einem ganzen Satz die Wörter, auf die es ankommt, oder nehmen Sie ihn in `alsoAsked` auf.',
    }),
  })
  .refine((text) => text.split(/\s+/).every((part) => wordPattern.test(part)), {
    error: asMessage({
      en: 'Write letters and digits only.',
      de: 'Schreiben Sie nur Buchstaben und Ziffern.',
    }),
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
      ? asMessage({
          en: 'Write one word of your articles a line, and behind it what customers call it: `parcel: [package, box]`.',
          de: 'Schreiben Sie je Zeile ein Wort Ihrer Artikel und dahinter, wie Kunden es nennen: `Paket: [Sendung, Päckchen]`.',
        })
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
