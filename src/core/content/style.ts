import { z } from 'zod';
import { asMessage } from '../sentence.ts';

/** What to write instead, by what not to write. `*` at the end of a word stands for any ending: `Retourenavis*`. */
const insteadOf = z.record(z.string().trim().min(2).max(80), z.string().trim().min(1).max(160), {
  error: ({ code }) =>
    code === 'invalid_type'
      ? asMessage({
          en: 'Write one expression a line, and behind it what to write instead: `SKU: item number`.',
          de: 'Schreiben Sie je Zeile einen Ausdruck und dahinter, was stattdessen dort stehen soll: `SKU: Artikelnummer`.',
        })
      : undefined,
});

/** How articles of one language are to be written. Every field may be missing; the defaults are those of plain language. */
const languageStyle = z
  .strictObject({
    /** German only: how readers are addressed, `Sie` or `du`. Without it, each article keeps to the form it uses most. */
    address: z.enum(['Sie', 'du']),
    /**
     * How easy articles read: Flesch's scale in English, Amstad's in German. 60 to 70 is plain language, below 30 is for
     * lawyers. An article below `from` or above `to` gets a hint. Without `from`: 50 in English, 40 in German (whose
     * long nouns cost points); without `to`: no article is too easy.
     */
    readability: z.strictObject({
      from: z.number().min(-100).max(120).optional(),
      to: z.number().min(-100).max(206).optional(),
    }),
    /** Sentences of more words get a hint. Without it: 25, as in the style guide of GOV.UK. */
    longestSentence: z.int().min(8).max(100),
    /** Words of the office that customers do not use, and what to write instead. Added to the usual ones. */
    jargon: insteadOf,
    /** Expressions that refuse or command, and how to say what the reader can do. Added to the usual ones. */
    negative: insteadOf,
    /** Expressions among the usual ones that are right in this shop. */
    fine: z.array(z.string().trim().min(2).max(80)).max(200),
    /** `false` leaves this language out of `npm run check -- --spelling`. */
    spelling: z.boolean(),
    /** Words that are spelt right, though no dictionary has them: names, brands, materials. */
    words: z.array(z.string().trim().min(1).max(60)).max(2000),
  })
  .partial();

/**
 * `content/style.yml`: the shop's rules for how articles are written, by language. Its findings are hints, not walls: they
 * never stop a build, and an article silences one with a reason (`allow`).
 *
 *     de:
 *       address: Sie
 *       readability: { from: 45 }
 *       jargon: { Retourenavis*: Rücksendung }
 *     en:
 *       longestSentence: 22
 */
export const styleSchema = z.record(z.string().regex(/^[a-z]{2}$/), languageStyle, {
  error: ({ code }) =>
    code === 'invalid_type'
      ? asMessage({
          en: 'Write one language a line, such as `de:`, and below it its rules, such as `address: Sie`.',
          de: 'Schreiben Sie je Zeile eine Sprache, zum Beispiel `de:`, und darunter ihre Regeln, zum Beispiel `address: Sie`.',
        })
      : undefined,
});
export type Styles = z.output<typeof styleSchema>;
export type LanguageStyle = z.output<typeof languageStyle>;
