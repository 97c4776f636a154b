/** Control characters, ESC among them: they move cursors and cut cells. */
const controls = /[\p{Cc}\u2028\u2029]+/gu;
/** Marks that turn or hide text without being seen; the joiner U+200D stays, emoji are made with it. */
const invisible =
  /[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
/** More than two accents on one letter pile up into the neighbouring lines. */
const piledMarks = /(\p{M}{2})\p{M}+/gu;

/**
 * Text in which everything can be seen and stays in its line: control characters become spaces; marks that turn or hide
 * text go, and so do accents from the third on a letter.
 */
export function visibleText(text: string): string {
  return text
    .toWellFormed()
    .replace(controls, ' ')
    .replace(invisible, '')
    .replace(piledMarks, '$1');
}
