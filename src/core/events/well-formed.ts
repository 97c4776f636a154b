import { placeholders } from './personal-data.ts';

/**
 * Text in one form, so that the same thing is always written the same way: no lone surrogates, no invisible or control
 * characters, compatibility forms resolved (`＠` is `@`, `１２` is `12`), no brackets but those of placeholders, single spaces.
 *
 * @param lines keeps line breaks, at most one empty line in a row
 */
export function wellFormed(text: string, { lines = false } = {}): string {
  const plain = text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(invisible, '')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .normalize('NFKC')
    .replace(strayBracket, ' ');
  if (!lines) return plain.replace(/\s+/g, ' ').trim();
  return plain
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Soft hyphen, zero-width and direction marks: they would split an address in two that reads as one. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;

/** Brackets that belong to no placeholder would hide what stands beside them from the search for personal data. */
const names = Object.values(placeholders).join('|').replace(/[⟨⟩]/gu, '');
const strayBracket = new RegExp(`⟨(?!(?:${names})⟩)|(?<!⟨(?:${names}))⟩`, 'gu');
