import type { SearchDocument } from '../core/search/search-document.ts';

/**
 * A document as the page that Pagefind reads. Headings keep their anchors, so that a hit can name its section. Title
 * and keywords are metadata, which has weights of its own and is no part of the text.
 *
 * Questions of customers are left to the front index. Pagefind takes every word of them for a word of the matter, and
 * a long question has many that are not: with three learned questions an article, leaving them out put the right
 * article first for 63 instead of 59 queries in a hundred (four fixture shops, English; German 58 instead of 56).
 */
export function documentPage(document: SearchDocument): string {
  const { locale, title, summary, keywords, sections } = document;
  const asked = keywords.join('. ');
  const meta = Object.entries({ title, asked })
    .filter(([, value]) => value !== '')
    .map(
      ([name, value]) =>
        `<meta data-pagefind-meta="${name}[content]" content="${escapeHtml(value)}">`,
    );
  const text = sections.map(
    ({ id, heading, text: body }) =>
      `${heading === '' ? '' : `<h2 id="${escapeHtml(id)}">${escapeHtml(heading)}</h2>`}${paragraphs(body)}`,
  );
  return [
    `<!doctype html><html lang="${escapeHtml(locale)}"><head>${meta.join('')}</head><body>`,
    `<main data-pagefind-body>${paragraphs(summary)}${text.join('')}</main></body></html>`,
  ].join('');
}

function paragraphs(text: string): string {
  return text
    .split('\n')
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
