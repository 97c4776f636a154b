import { z } from 'zod';
import { asMessage } from '../sentence.ts';

/** A term in one language. */
const entry = z.strictObject({
  /** The word to use: `Widerruf`. */
  term: z.string().trim().min(2).max(60),
  /** Other forms of the same word, by which readers meet it: `[Widerrufs]`. Only these and the term itself are explained. */
  forms: z.array(z.string().trim().min(2).max(60)).max(20).default([]),
  /** What it means, in one or two sentences that a customer understands. Shown to readers. At most 240 characters. */
  explanation: z
    .string({
      error: asMessage({
        en: 'Add an `explanation`: what the word means, in one sentence.',
        de: 'Ergänzen Sie `explanation`: was das Wort bedeutet, in einem Satz.',
      }),
    })
    .trim()
    .min(10)
    .max(240, {
      error: asMessage({
        en: 'Shorten the `explanation` to 240 characters: one or two sentences.',
        de: 'Kürzen Sie `explanation` auf 240 Zeichen: ein oder zwei Sätze.',
      }),
    }),
  /** Words not to be used for it. `*` at the end stands for any ending: `Storno*`. */
  not: z.array(z.string().trim().min(2).max(60)).max(20).default([]),
  /** `false` keeps the explanation from readers; editors are still told which word to use. */
  show: z.boolean().default(true),
});

/**
 * `content/glossary.yml`: the terms that have one meaning in this shop. Where an article first uses one, readers can open
 * its explanation; where it uses a word of `not`, editors get a hint.
 *
 *     withdrawal:
 *       de: { term: Widerruf, explanation: Ihr Recht, einen Kauf ohne Grund rückgängig zu machen., not: [Storno*] }
 *       en: { term: withdrawal, explanation: Your right to undo a purchase without giving a reason. }
 */
export const glossarySchema = z.record(
  z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: asMessage({
      en: 'Name the term in small letters and hyphens, such as `pickup-point`.',
      de: 'Benennen Sie den Begriff mit Kleinbuchstaben und Bindestrichen, zum Beispiel `pickup-point`.',
    }),
  }),
  z.record(z.string().regex(/^[a-z]{2}$/), entry),
  {
    error: ({ code }) =>
      code === 'invalid_type'
        ? asMessage({
            en: 'Write one term a line, such as `withdrawal:`, and below it `term` and `explanation` for each language.',
            de: 'Schreiben Sie je Zeile einen Begriff, zum Beispiel `withdrawal:`, und darunter `term` und `explanation` für jede Sprache.',
          })
        : undefined,
  },
);
export type Glossary = z.output<typeof glossarySchema>;

/** A term as one language has it. */
export interface Term extends z.output<typeof entry> {
  id: string;
}

/** The terms of one language, in the order of the file. */
export function termsIn(glossary: Glossary, locale: string): Term[] {
  return Object.entries(glossary).flatMap(([id, byLocale]) => {
    const found = Object.hasOwn(byLocale, locale) ? byLocale[locale] : undefined;
    return found ? [{ id, ...found }] : [];
  });
}
