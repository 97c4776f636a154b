import { de } from './de.ts';
import { en, type Messages } from './en.ts';
import type { Words } from './words-schema.ts';

export type { Messages } from './en.ts';
export { fill } from './fill.ts';

const delivered: Readonly<Record<string, Messages>> = { de, en };
const byLocale = new Map(Object.entries(delivered));

/** The site's words in `locale`; English where nobody has translated them yet. */
export function messagesFor(locale: string): Messages {
  return byLocale.get(locale) ?? en;
}

/**
 * Takes over the shop's own words of a language (`content/words.<locale>.yml`): from then on they are what `messagesFor`
 * gives. Called once by whatever reads the content or a built site, before anything is said.
 */
export function useWords(locale: string, words: Words): void {
  byLocale.set(locale, merged(delivered[locale] ?? en, words) as Messages);
}

function merged(original: unknown, words: unknown): unknown {
  if (words === undefined) return original;
  if (typeof original !== 'object' || original === null) return words;
  return Object.fromEntries(
    Object.entries(original).map(([key, inner]) => [
      key,
      merged(inner, (words as Readonly<Record<string, unknown>>)[key]),
    ]),
  );
}
