import { visibleText } from '../visible-text.ts';

/** Text that is HTML already. Only `html` makes it, so nothing gets into a page unescaped by accident. */
export class Html {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

type Part = Html | string | number | false | null | undefined | readonly Part[];

/**
 * A template for HTML: what is put in is text and is escaped, unless it is HTML from another `html`. Lists are joined;
 * `false`, `null` and `undefined` leave nothing, so that `condition && html`…`` reads well.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(
    strings.reduce((page, literal, index) => page + print(parts[index - 1]) + literal),
  );
}

function print(part: Part): string {
  if (part instanceof Html) return part.source;
  if (part === false || part === null || part === undefined) return '';
  if (typeof part === 'object') return part.map(print).join('');
  return escapeHtml(visibleText(String(part)));
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
