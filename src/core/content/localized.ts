import { z } from 'zod';

/** The same text in each language of the site: `{ de: …, en: … }`. */
export const localizedText = z.record(
  z.string().regex(/^[a-z]{2}(?:-[a-z]{2})?$/),
  z.string().trim().min(1),
);
export type LocalizedText = z.output<typeof localizedText>;

/** The text in `locale`, else in the first language given: something true is better than nothing. */
export function inLocale(text: LocalizedText, locale: string): string {
  return text[locale] ?? Object.values(text)[0] ?? '';
}
