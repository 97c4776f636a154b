import { fill, type Messages } from '../core/messages/fill.ts';
import type { SearchHit, SearchOutcome } from '../core/search/outcome.ts';
import { element, hitUrl, renderParts } from './render-hit.ts';
import { search } from './search-client.ts';
import { SearchLog } from './search-log.ts';

/** `<lotse-results>`: the results page. Its address holds the query, so that it can be reloaded, shared and gone back to. */
class LotseResults extends HTMLElement {
  readonly #words = JSON.parse(this.dataset['words'] ?? '{}') as Messages['search'];
  readonly #titles = JSON.parse(this.dataset['titles'] ?? '{}') as Record<string, string>;
  readonly #log = new SearchLog();

  connectedCallback(): void {
    const address = new URL(location.href);
    const query = address.searchParams.get('q')?.trim() ?? '';
    const recorded = address.searchParams.get('s');
    if (recorded !== null) {
      address.searchParams.delete('s');
      history.replaceState(history.state, '', address);
    }
    const input = this.querySelector('input');
    if (input) input.value = query;
    if (query === '') input?.focus();
    else void this.#run(query, recorded);
  }

  async #run(query: string, recorded: string | null): Promise<void> {
    const words = this.#words;
    const title = fill(words.titleFor, { query });
    this.#part('title').textContent = title;
    document.title = `${title} · ${document.title}`;
    this.#say(words.loading);
    try {
      const outcome = await search(query, {
        early: (first) => {
          this.#log.typed(query, first);
          this.#show(first);
        },
      });
      // Only a search that somebody has just sent is recorded: not a reload, not the way back.
      const [navigation] = performance.getEntriesByType(
        'navigation',
      ) as PerformanceNavigationTiming[];
      this.#log.typed(query, outcome);
      if (recorded !== null) this.#log.resume(recorded);
      else if (navigation?.type === 'navigate') this.#log.settle('enter');
      this.#show(outcome);
    } catch {
      this.#say(words.unavailable);
    }
  }

  #show(outcome: SearchOutcome): void {
    const words = this.#words;
    const { hits, verdict, corrected, query } = outcome;
    const notes = [corrected !== undefined && fill(words.corrected, { query: corrected })];
    if (verdict === 'none') notes.push(words.none, hits.length > 0 && words.noneNear);
    else if (verdict === 'maybe') notes.push(words.maybe);
    else notes.push(hits.length === 1 ? words.countOne : fill(words.count, { count: hits.length }));
    this.#say(notes.filter(Boolean).join(' '));
    this.#part('results').replaceChildren(...hits.map((hit, index) => this.#row(hit, index + 1)));
    const ask = this.#part('ask');
    ask.hidden = false;
    const link = ask.querySelector('a');
    if (link) {
      link.search = new URLSearchParams({ q: query }).toString();
      link.dataset['qid'] = this.#log.qid ?? '';
    }
    const topics = document.querySelector<HTMLElement>('[data-all-topics]');
    if (topics) topics.hidden = hits.length > 0;
  }

  #row(hit: SearchHit, position: number): HTMLLIElement {
    const row = element('li', '', 'border-line border-t py-5 first:border-t-0');
    const heading = element('h2', '', 'text-lg');
    const link = element('a', hit.title);
    link.href = hitUrl(hit);
    link.dataset['link'] = 'result';
    link.addEventListener('click', () => this.#log.clicked(hit, position));
    heading.append(link);
    const excerpt = element('p', '', 'mt-1 max-w-[38rem]');
    excerpt.append(renderParts(hit.excerpt));
    const place = [this.#titles[hit.collection]];
    if (hit.section) place.push(fill(this.#words.inSection, { section: hit.section.heading }));
    row.append(
      heading,
      excerpt,
      ...(hit.fact === undefined ? [] : [element('p', hit.fact, 'mt-1 text-sm font-semibold')]),
      element('p', place.filter(Boolean).join(', '), 'text-quiet mt-1 text-sm'),
    );
    return row;
  }

  #say(text: string): void {
    this.#part('note').textContent = text;
    this.#part('status').textContent = text;
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-${name}]:not(lotse-search *)`);
    if (!part) throw new Error(`<lotse-results> has no part "${name}".`);
    return part;
  }
}

customElements.define('lotse-results', LotseResults);
