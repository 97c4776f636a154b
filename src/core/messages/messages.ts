import { de } from './de.ts';
import { en, type Messages } from './en.ts';

export type { Messages } from './en.ts';
export { fill } from './fill.ts';

/** A language is added by a file beside these two and a line here. */
const byLocale: Record<string, Messages> = { de, en };

/** The site's words in `locale`; English where nobody has translated them yet. */
export function messagesFor(locale: string): Messages {
  return byLocale[locale] ?? en;
}
