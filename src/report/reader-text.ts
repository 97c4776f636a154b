import { visibleText } from './visible-text.ts';

/**
 * What a reader typed, made fit to be printed anywhere in one line: nothing in it is hidden, turned or piled up, and
 * blanks are single. Escaping for HTML or a spreadsheet comes on top, where it is printed.
 */
export function readerText(text: string): string {
  return visibleText(text).replace(/\s+/gu, ' ').trim();
}
