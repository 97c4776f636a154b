import { readerText } from '../reader-text.ts';

/** What makes links, pictures, markup and emphasis; the rest would only litter a mail that is read as plain text. */
const meaning = /[\\`*_[\]<>~|]/g;
/** Addresses and names that a chat makes links and calls of, whatever stands before them. */
const addresses = /:(?=\/\/)|\bwww(?=\.)|@/gi;

/** Words of the shop or of the report, as Markdown that shows them as they are; an address in them is no link. */
export function markdownText(text: string): string {
  return readerText(text).replace(meaning, '\\$&').replace(addresses, '$& ');
}

/**
 * What a reader typed, as code: there a chat makes no link, no mention, no picture and no markup of it.
 * Longer than `most` characters it is cut.
 */
export function markdownQuote(text: string, most = 200): string {
  const plain = readerText(text).replaceAll('`', "'");
  const letters = [...plain];
  return `\`${letters.length > most ? `${letters.slice(0, most).join('')}…` : plain}\``;
}
