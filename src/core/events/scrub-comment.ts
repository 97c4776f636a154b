import { maxComment, maxRawText } from './event-format.ts';
import { replacePersonalData } from './personal-data.ts';
import { replaceToldNames } from './told-names.ts';
import { wellFormed } from './well-formed.ts';

/**
 * A comment as it may leave the reader's browser: cleaned like a query, with its line breaks, cut at 1000 UTF-16 units.
 * Twice is the same as once. Never throws.
 */
export function scrubComment(text: string): string {
  const scrubbed = replaceToldNames(
    replacePersonalData(wellFormed(text.slice(0, maxRawText), { lines: true })),
  );
  return wellFormed(cut(scrubbed), { lines: true });
}

/** Never in the middle of a placeholder or of a character. */
function cut(text: string): string {
  if (text.length <= maxComment) return text;
  const end = /^[\uDC00-\uDFFF]/.test(text.charAt(maxComment)) ? maxComment - 1 : maxComment;
  return text.slice(0, end).replace(/⟨[a-z]*$/u, '');
}
