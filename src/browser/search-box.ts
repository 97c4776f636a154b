import { fill } from '../core/messages/fill.ts';
import type { SearchOutcome } from '../core/search/outcome.ts';
import { announce } from './announce.ts';
import { otherLanguage } from './other-language.ts';
import { page } from './page.ts';
import { sayOutcome } from './say-outcome.ts';
import { cutQuery, searchParams, titleQuery } from './search-address.ts';
import { search, warmUp, warmUpAtIdle } from './search-client.ts';
import { searchLog } from './search-log.ts';
import { SearchOptions } from './search-options.ts';
import { keepInSight } from './search-room.ts';
import { hitRow, searchRow } from './search-rows.ts';

/** Rows shown under the field. More stand on the results page. */
const shown = 5;

/** Another language of the site: where its search is, and "search in it" in its own words. */
interface OtherLanguage {
  url: string;
  switchTo: string;
}

/** Sent up the page before it is left for the results: who can show them in place prevents that. */
export type SearchEvent = CustomEvent<{ query: string }>;

/**
 * `<lotse-search>`: answers as the reader types, by the combobox pattern of the ARIA practices (editable, list
 * autocomplete with manual selection). Without this script the form leads to the results page.
 */
class LotseSearch extends HTMLElement {
  readonly #words = page.words.search;
  readonly #others = JSON.parse(this.dataset['others'] ?? '{}') as Record<string, OtherLanguage>;
  readonly #form = this.#part<HTMLFormElement>('form');
  readonly #input = this.#part<HTMLInputElement>('input');
  readonly #panel = this.#part('[data-panel]');
  readonly #note = this.#part('[data-note]');
  readonly #options = new SearchOptions(this.#input, this.#part('[data-list]'));
  readonly #measure = keepInSight(this.#input, this.#panel);
  #turn = 0;

  connectedCallback(): void {
    const input = this.#input;
    input.addEventListener('focus', warmUp);
    input.addEventListener('pointerenter', warmUp, { once: true });
    if (document.activeElement === input) {
      warmUp();
      if (input.value !== '') void this.#update(); // typed before this script was there
    } else if (this.dataset['size'] === 'large') warmUpAtIdle();
    input.addEventListener('input', () => void this.#update());
    input.addEventListener('keydown', (event) => this.#onKey(event));
    this.#form.addEventListener('submit', (event) => this.#onSubmit(event));
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && this.contains(relatedTarget)) return;
      searchLog.settle('blur');
      this.#close();
    });
    // A finger beside the list does not take the focus away on every phone.
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !this.contains(target)) this.#close();
    });
  }

  async #update(): Promise<void> {
    const query = cutQuery(this.#input.value);
    const turn = ++this.#turn;
    if ([...query].length < 2) {
      searchLog.typed(query);
      this.#close();
      return;
    }
    const take = (outcome: SearchOutcome) => {
      if (turn !== this.#turn) return;
      searchLog.typed(query, outcome);
      this.#show(outcome);
    };
    const outcome = await search(query, { early: take }).catch(() => undefined);
    if (turn !== this.#turn) return;
    if (!outcome) {
      this.#showUnavailable(query);
      return;
    }
    take(outcome);
    const other = await otherLanguage(outcome, Object.keys(this.#others));
    if (other !== undefined && turn === this.#turn && !this.#panel.hidden)
      this.#show(outcome, other);
  }

  /** @param other the language in which the reader seems to ask */
  #show(outcome: SearchOutcome, other?: string): void {
    const { query, verdict, hits } = outcome;
    const rows = hits.slice(0, shown).map((hit, at) => {
      const row = hitRow(hit, this.#words);
      row.addEventListener('click', () => searchLog.clicked(hit, at + 1));
      return row;
    });
    const switching = other === undefined ? [] : [this.#switchRow(query, other)];
    const onward = verdict === 'none' ? this.#askRow(query) : this.#allRow(query);
    this.#options.show([...switching, ...rows, onward]);
    const { shown: sentence, spoken } = sayOutcome(outcome, this.#words);
    this.#open(verdict === 'answer' ? '' : sentence, spoken);
  }

  #showUnavailable(query: string): void {
    const { unavailableShort, allTopics } = this.#words;
    this.#options.show([searchRow(this.#form.action, allTopics), this.#askRow(query)]);
    this.#open(unavailableShort, unavailableShort);
  }

  #allRow(query: string): HTMLAnchorElement {
    const text = fill(this.#words.all, { query: titleQuery(query) });
    const row = searchRow(this.#resultsUrl(query), text);
    row.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (this.#leave(query)) event.preventDefault();
      else row.href = this.#resultsUrl(query, searchLog.leaveTo(query));
    });
    return row;
  }

  #askRow(query: string): HTMLAnchorElement {
    const href = `${this.dataset['contact']}?${new URLSearchParams({ q: query })}`;
    const row = searchRow(href, fill(this.#words.askWith, { query: titleQuery(query) }));
    row.addEventListener('click', () => {
      searchLog.settle('click');
      row.dataset['qid'] = searchLog.qid ?? '';
    });
    return row;
  }

  #switchRow(query: string, locale: string): HTMLAnchorElement {
    const { url = '', switchTo = '' } = this.#others[locale] ?? {};
    const text = fill(switchTo, { query: titleQuery(query) });
    const row = searchRow(url + searchParams({ query, within: undefined, also: [] }), text, locale);
    row.addEventListener('click', () => searchLog.settle('click'));
    return row;
  }

  #onKey(event: KeyboardEvent): void {
    // While letters are put together (Japanese, Chinese, Korean, dead keys), the keys belong to that. Safari says 229.
    if (event.isComposing || event.keyCode === 229) return;
    const open = !this.#panel.hidden;
    const { key, altKey } = event;
    if (key === 'Escape') {
      event.preventDefault();
      if (open) this.#close();
      else this.#clear();
    } else if (key === 'ArrowUp' && altKey) this.#close();
    else if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (!open) void this.#update();
      else if (!altKey) this.#options.move(key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Enter' && open && this.#options.active) {
      event.preventDefault();
      this.#choose(this.#options.active, event.ctrlKey || event.metaKey);
    } else if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key)) this.#options.mark(-1);
    else if (key === 'Tab') this.#close();
  }

  #choose(link: HTMLAnchorElement, newTab: boolean): void {
    if (!newTab) link.click();
    else
      link.dispatchEvent(new MouseEvent('click', { ctrlKey: true, metaKey: true, bubbles: true }));
  }

  /** Enter: the results page shows the search, and records it unless that has happened here. */
  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const query = cutQuery(this.#input.value);
    if (query === '') this.#input.focus();
    else if (!this.#leave(query))
      location.assign(this.#resultsUrl(query, searchLog.leaveTo(query)));
  }

  /** @returns whether the page shows the results itself */
  #leave(query: string): boolean {
    this.#close();
    const event: SearchEvent = new CustomEvent('lotse-search', {
      detail: { query },
      bubbles: true,
      cancelable: true,
    });
    return !this.dispatchEvent(event);
  }

  #resultsUrl(query: string, recorded?: string): string {
    const search = searchParams({ query, within: undefined, also: [] });
    const { pathname } = new URL(this.#form.action);
    return `${pathname}${search}${recorded === undefined ? '' : `&s=${recorded}`}`;
  }

  #open(note: string, spoken: string): void {
    this.#note.textContent = note;
    this.#note.hidden = note === '';
    this.#panel.hidden = false;
    this.#input.setAttribute('aria-expanded', 'true');
    this.#measure();
    announce(spoken);
  }

  #close(): void {
    // What is still on its way must not open the list again.
    this.#turn++;
    this.#options.mark(-1);
    this.#panel.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
  }

  #clear(): void {
    this.#input.value = '';
    void this.#update();
  }

  #part<T extends HTMLElement = HTMLElement>(selector: string): T {
    const part = this.querySelector<T>(selector);
    if (!part) throw new Error(`<lotse-search> has no ${selector}.`);
    return part;
  }
}

customElements.define('lotse-search', LotseSearch);
