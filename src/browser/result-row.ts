import { fill, type Messages } from '../core/messages/fill.ts';
import type { SearchHit } from '../core/search/outcome.ts';
import { factText } from './fact-text.ts';
import { element, hitUrl, renderParts } from './render-hit.ts';

export interface ResultRow {
  hit: SearchHit;
  /** The collection's name. */
  place: string;
  words: Messages['search'];
  /** The first answer of a sure search: set larger, and said to be the best. */
  best?: boolean;
  heading: 'h2' | 'h3';
  /** Language of the hit, where it is not that of the page. */
  lang?: string;
  /** One of its links is followed. */
  onOpen(): void;
}

/** One answer on the results page, like a paragraph of a book: title, the sentence that answers, its facts, its place. */
export function resultRow({
  hit,
  place,
  words,
  best,
  heading,
  lang,
  onOpen,
}: ResultRow): HTMLLIElement {
  const row = element('li', '', best ? 'result result-best' : 'result');
  if (lang !== undefined) row.lang = lang;
  const title = element(heading, '', 'result-title');
  title.append(resultLink(hitUrl({ url: hit.url }), hit.title, onOpen));
  if (best) row.append(element('p', words.best, 'result-label'));
  const excerpt = element('p', '', 'result-excerpt');
  excerpt.append(renderParts(hit.excerpt));
  row.append(title, excerpt);
  if (hit.fact !== undefined) row.append(factText(hit.fact, 'p', 'result-fact'));
  const about = element('p', '', 'result-place');
  about.append(element('span', place));
  about.lang = document.documentElement.lang;
  if (hit.section) {
    const text = fill(words.toSection, { section: hit.section.heading });
    about.append(resultLink(hitUrl(hit), text, onOpen));
  }
  row.append(about);
  return row;
}

function resultLink(href: string, text: string, onOpen: () => void): HTMLAnchorElement {
  const link = element('a', text);
  link.href = href;
  link.dataset['link'] = 'result';
  link.addEventListener('click', onOpen);
  return link;
}
