import { osaDistance } from '../events/osa-distance.ts';
import { isGermanCompound } from './is-german-compound.ts';

/** A dictionary of one language. */
export interface Speller {
  /** Whether a word is spelt right, in exactly this form; the first word of a sentence may have a capital. */
  knows: (word: string) => boolean;
  /** What somebody may have meant, best first. */
  suggest: (word: string) => readonly string[];
}

export interface Misspelt {
  word: string;
  start: number;
}

/** Names that shops write and dictionaries lack. */
const usualNames: ReadonlySet<string> = new Set(
  'WhatsApp Gmail Outlook iPhone iPad iOS Android Instagram Facebook YouTube TikTok Google PayPal Klarna Giropay Twint Packstation DHL-Packstation USt-IdNr'.split(
    ' ',
  ),
);

/** Addresses of pages, mails and files: not words of any language. */
const addresses = /(?:https?:\/\/|www\.)\S+|\S+@\S+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,8}(?![\p{L}])/giu;
const words =
  /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*(?:[-‑][\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)*(?![\p{L}\p{M}\p{N}])/gu;

/**
 * The words of a text that no dictionary has and that nothing excuses: a capital abbreviation, a word put together with
 * hyphens from known ones, a German compound of known nouns.
 */
export function findMisspelt(text: string, locale: string, { knows }: Speller): Misspelt[] {
  const plain = text.replace(addresses, (address) => ' '.repeat(address.length));
  return [...plain.matchAll(words)]
    .filter(({ 0: word }) => !isRight(word, locale, knows))
    .map(({ 0: word, index }) => ({ word, start: index }));
}

function isRight(written: string, locale: string, knows: Speller['knows']): boolean {
  const word = written.normalize('NFC').replaceAll('’', "'");
  if (/^\p{Lu}{1,6}s?$/u.test(word) || word.length === 1) return true;
  if (knows(word) || usualNames.has(word)) return true;
  const parts = word.split(/[-‑]/);
  if (parts.length > 1) return parts.every((part) => part === '' || isRight(part, locale, knows));
  const owner = /^(.+?)'s?$/.exec(word)?.[1];
  if (owner !== undefined) return isRight(owner, locale, knows);
  return locale === 'de' && isGermanCompound(word, knows);
}

/**
 * What somebody may have meant, best first. A shop writes few words and these often: what its texts say elsewhere is likelier
 * than any word of a dictionary. What differs in more than a third of its letters is no help.
 */
export function corrections(
  word: string,
  speller: Speller,
  ownWords: Iterable<string>,
  most = 3,
): string[] {
  const meant = new Map<string, number>();
  const add = (other: string, allowed: number, bonus: number) => {
    if (Math.abs(other.length - word.length) > allowed) return;
    const right = asCapital(other, word);
    const cost = osaDistance(word.toLowerCase(), right.toLowerCase());
    const said = [...meant.keys()].some((one) => one.toLowerCase() === right.toLowerCase());
    if (cost <= allowed && right !== word && !said) meant.set(right, cost - bonus);
  };
  for (const own of ownWords) add(own, own.length < 6 ? 1 : 2, 0.5);
  for (const one of speller.suggest(word))
    if (/\p{L}$/u.test(one) && speller.knows(asCapital(one, word)))
      add(one, Math.max(2, word.length / 3), 0);
  return [...meant]
    .sort(([, a], [, b]) => a - b)
    .slice(0, most)
    .map(([right]) => right);
}

/** A word that was written with a capital is corrected with one. */
function asCapital(word: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
