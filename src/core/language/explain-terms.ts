import type { Term } from '../content/glossary.ts';
import { findPhrases } from './find-phrases.ts';

/** Comments and what holds no text of its own, tags (quotation marks may hold a `>`), and text. */
const pieces =
  /<!--[\s\S]*?-->|<(script|style|template|svg|textarea)\b[\s\S]*?<\/\1>|<(\/?)([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</gi;

/** Elements in which no term is explained: links, headings, code, the names of buttons (set bold), what has a job of its own, and every custom element. */
const left =
  /^(?:a|button|code|fieldset|form|h[1-6]|label|nav|option|pre|select|strong|summary|th|.*-.*)$/i;

/**
 * The HTML of an article in which each term of the glossary can be opened where the text first says it: the word as a
 * button, its explanation as a popover beside it. Browsers open and close it without a script, by touch, mouse and keyboard.
 *
 * @param html well-formed, as the site renders it
 */
export function explainTerms(html: string, terms: readonly Term[]): string {
  const open = new Set(terms.filter(({ show }) => show));
  let within = 0;
  return html.replace(pieces, (piece, whole?: string, slash?: string, name?: string) => {
    if (whole !== undefined || piece.startsWith('<!--')) return piece;
    if (name !== undefined) {
      if (left.test(name) && !piece.endsWith('/>')) within += slash === '/' ? -1 : 1;
      return piece;
    }
    return within > 0 || open.size === 0 ? piece : explainIn(piece, open);
  });
}

/** @param open terms not explained yet; what is explained here is taken out */
function explainIn(text: string, open: Set<Term>): string {
  const forms = [...open].flatMap((term) =>
    [term.term, ...term.forms].map((form) => ({ term, form })),
  );
  let explained = '';
  let from = 0;
  for (const { start, end, text: word, phrase } of findPhrases(text, forms, ({ form }) => form)) {
    if (!open.delete(phrase.term)) continue;
    explained += text.slice(from, start) + markup(word, phrase.term);
    from = end;
  }
  return explained + text.slice(from);
}

function markup(word: string, { id, explanation }: Term): string {
  return `<button type="button" class="term" popovertarget="term-${id}">${word}</button><span class="term-text" id="term-${id}" popover>${escapeText(explanation)}</span>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
