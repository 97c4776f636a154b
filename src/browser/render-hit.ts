import type { SearchHit, TextPart } from '../core/search/outcome.ts';

/** A hit's text, with the matched words marked. Always as text nodes: what a reader typed can never become markup. */
export function renderParts(parts: readonly TextPart[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const { text, mark } of parts) fragment.append(mark ? element('mark', text) : text);
  return fragment;
}

/** The hit's address: the section that answers, and a mark that the reader came by searching. */
export function hitUrl({ url, section }: Pick<SearchHit, 'url' | 'section'>): string {
  return `${url}?via=search${section ? `#${section.id}` : ''}`;
}

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text = '',
  className = '',
): HTMLElementTagNameMap[K] {
  const node = document.createElement(name);
  if (text !== '') node.textContent = text;
  if (className !== '') node.className = className;
  return node;
}
