import { fill, type Messages } from '../core/messages/fill.ts';
import type { SearchHit } from '../core/search/outcome.ts';
import { factText } from './fact-text.ts';
import { element, hitUrl, renderParts } from './render-hit.ts';

/** One answer in the list under the field: title, the sentence that answers, its facts, and the section it leads to. */
export function hitRow(hit: SearchHit, words: Messages['search']): HTMLAnchorElement {
  const row = searchRow(hitUrl(hit), '');
  row.dataset['link'] = 'result';
  const title = element('span', hit.title, 'search-row-title');
  const about = element('span', '', 'search-row-about');
  const excerpt = element('span', '', 'search-row-excerpt');
  excerpt.append(renderParts(hit.excerpt));
  about.append(excerpt);
  if (hit.fact !== undefined) about.append(factText(hit.fact, 'span', 'search-row-fact'));
  if (hit.section)
    about.append(
      element('span', fill(words.inSection, { section: hit.section.heading }), 'search-row-place'),
    );
  row.append(title, about);
  return row;
}

/** A way on from the list, in one line. */
export function searchRow(href: string, text: string, lang?: string): HTMLAnchorElement {
  const row = element('a', text, 'search-row');
  row.href = href;
  if (lang !== undefined) row.lang = lang;
  return row;
}
