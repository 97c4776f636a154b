import { z } from 'zod';
import { asMessage } from '../sentence.ts';
import { en, type Messages } from './en.ts';

/** The same keys as the site's own words, each of them optional. */
export type Words = { [K in keyof Messages]?: Partial<Messages[K]> | undefined };

const placesIn = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');

/** One text: not empty, and with the places that the program fills, such as `{query}`. */
function text(original: string): z.ZodType {
  const places = placesIn(original);
  return z
    .string()
    .trim()
    .min(1, {
      error: asMessage({
        en: 'Write the text, or leave out the field.',
        de: 'Schreiben Sie den Text, oder lassen Sie das Feld weg.',
      }),
      abort: true,
    })
    .refine((value) => placesIn(value) === places, {
      error: places
        ? asMessage({
            en: `Keep ${places} in the text: the site fills it in. In English: “${original}”.`,
            de: `Lassen Sie ${places} im Text: Die Seite setzt dort ein. Auf Englisch: „${original}“.`,
          })
        : asMessage({
            en: `Write the text without braces. In English: “${original}”.`,
            de: `Schreiben Sie den Text ohne geschweifte Klammern. Auf Englisch: „${original}“.`,
          }),
    });
}

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: asMessage({
    en: 'Write the address in lower-case letters, digits and single hyphens.',
    de: 'Schreiben Sie die Adresse mit Kleinbuchstaben, Ziffern und einzelnen Bindestrichen.',
  }),
});

function likeThis(value: unknown, path: string): z.ZodType {
  if (path === 'dir')
    return z.enum(['ltr', 'rtl'], {
      error: asMessage({
        en: 'Write `ltr` (left to right) or `rtl` (right to left).',
        de: 'Schreiben Sie `ltr` (von links nach rechts) oder `rtl` (von rechts nach links).',
      }),
    });
  if (typeof value === 'string') return path.startsWith('paths.') ? slug : text(value);
  return z.strictObject(
    Object.fromEntries(
      Object.entries(value as object).map(([key, inner]) => [
        key,
        likeThis(inner, path === '' ? key : `${path}.${key}`).optional(),
      ]),
    ),
  );
}

/**
 * `content/words.<locale>.yml`: the site's own words in one more language, or some of them as the shop would rather say
 * them. What is left out stays as it is: in German and English as delivered, in any other language English.
 */
export const wordsSchema = likeThis(en, '') as z.ZodType<Words>;
