import { visibleText } from './visible-text.ts';

/** More than two accents on one letter pile up into the neighbouring lines. */
const piledMarks = /(\p{M}{2})\p{M}+/gu;

/**
 * What a reader typed, made fit to be printed anywhere in one line: without control characters, without marks that turn
 * the writing direction, without piles of accents. Escaping for HTML or a spreadsheet comes on top, where it is printed.
 */
export function readerText(text: string): string {
  return visibleText(text).replace(piledMarks, '$1').replace(/\s+/gu, ' ').trim();
}
