import { maxQuery, maxRawText } from './event-format.ts';
import { placeholders, replacePersonalData } from './personal-data.ts';
import { replaceToldNames } from './told-names.ts';
import { wellFormed } from './well-formed.ts';

/**
 * A query as it may leave the reader's browser: without e-mail, IBAN, link, phone, card, any word of five
 * digits, a number that is called one, and the name that somebody says is theirs.
 * What is still longer than 120 code points is pasted text and becomes `⟨long⟩`.
 *
 * The browser applies it before sending and the collector on arrival; twice is the same as once. Never throws.
 *
 * @example scrubQuery('Retoure  zu Bestellung 4711-88231') // 'Retoure zu Bestellung ⟨number⟩'
 */
export function scrubQuery(text: string): string {
  if (text.length > maxRawText) return placeholders.long;
  const scrubbed = replaceToldNames(replacePersonalData(wellFormed(text)))
    .replace(/\s+/g, ' ')
    .trim();
  return [...scrubbed].length > maxQuery ? placeholders.long : scrubbed;
}
