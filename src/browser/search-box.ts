import { fill, type Messages } from '../core/messages/fill.ts';
import type { SearchHit, SearchOutcome } from '../core/search/outcome.ts';
import { element, hitUrl, renderParts } from './render-hit.ts';
import { search, warmUp, warmUpAtIdle } from './search-client.ts';
import { SearchLog } from './search-log.ts';

type Words = Messages['search'];

/** Rows shown under the field. More stand on the results page. */
const shown = 5;

/**
 * `<lotse-search>`: answers as the reader types, by the combobox pattern of the ARIA practices (list autocomplete with
 * manual selection): focus stays in the field, the arrow keys move a mark in the list. Without this script, and while
 * the index cannot be loaded, the form leads to the results page.
 */
class LotseSearch extends HTMLElement {
  readonly #words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
  readonly #input = this.#part<HTMLInputElement>('input');
  readonly #panel = this.#part('[data-panel]');
  readonly #list = this.#part('[data-list]');
  readonly #note = this.#part('[data-note]');
  readonly #more = this.#part('[data-more]');
  readonly #status = this.#part('[data-status]');
  readonly #log = new SearchLog();
  #hits: readonly SearchHit[] = [];
  /** What the shown hits answer. */
  #query = '';
  #active = -1;
  #turn = 0;

  connectedCallback(): void {
    const input = this.#input;
    this.#list.id ||= `${input.id}-list`;
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.#list.id,
    }))
      input.setAttribute(name, value);

    input.addEventListener('focus', warmUp);
    input.addEventListener('pointerenter', warmUp, { once: true });
    if (this.dataset['size'] === 'large') warmUpAtIdle();
    input.addEventListener('input', () => void this.#update());
    input.addEventListener('keydown', (event) => this.#onKey(event));
    this.querySelector('form')?.addEventListener('submit', (event) => this.#onSubmit(event));
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && this.contains(relatedTarget)) return;
      this.#log.settle('blur');
      this.#close();
    });
    // Pressing an answer must not take the focus first: the list would close under the finger.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const option =
        event.target instanceof Element ? event.target.closest('[role="option"]') : null;
      if (option)
        this.#open([...this.#list.children].indexOf(option), event.ctrlKey || event.metaKey);
    });
  }

  async #update(): Promise<void> {
    const query = this.#input.value.trim();
    const turn = ++this.#turn;
    if (query.length < 2) {
      this.#log.typed(query);
      this.#close();
      return;
    }
    try {
      const take = (outcome: SearchOutcome) => {
        if (turn !== this.#turn) return;
        this.#log.typed(query, outcome);
        this.#show(outcome);
      };
      take(await search(query, { early: take }));
    } catch {
      if (turn === this.#turn) this.#showUnavailable();
    }
  }

  #show(outcome: SearchOutcome): void {
    const words = this.#words;
    const { query, verdict, corrected } = outcome;
    // A better answer to the same query leaves the mark on the row where it is.
    const marked = this.#query === query ? this.#hits[this.#active]?.article : undefined;
    this.#query = query;
    this.#hits = outcome.hits.slice(0, shown);
    this.#list.replaceChildren(...this.#hits.map((hit, index) => this.#option(hit, index)));
    this.#list.hidden = this.#hits.length === 0;

    const notes = [corrected !== undefined && fill(words.corrected, { query: corrected })];
    if (verdict === 'maybe') notes.push(words.maybe);
    if (verdict === 'none') notes.push(words.none, this.#hits.length > 0 && words.noneNear);
    this.#note.textContent = notes.filter(Boolean).join(' ');
    this.#note.hidden = this.#note.textContent === '';

    const asking = verdict === 'none';
    const link = element(
      'a',
      fill(asking ? words.askWith : words.all, { query }),
      'inline-block py-2',
    );
    link.href = asking
      ? `${this.dataset['contact']}?q=${encodeURIComponent(query)}`
      : `${this.querySelector('form')?.getAttribute('action')}?q=${encodeURIComponent(query)}`;
    link.addEventListener('click', () => {
      this.#log.settle('click');
      link.dataset['qid'] = this.#log.qid ?? '';
    });
    this.#more.replaceChildren(link);
    this.#more.hidden = false;
    this.#openPanel();
    if (marked !== undefined) this.#mark(this.#hits.findIndex(({ article }) => article === marked));
    this.#status.textContent =
      verdict === 'none'
        ? this.#hits.length > 0
          ? fill(words.nearCount, { count: this.#hits.length })
          : words.none
        : this.#hits.length === 1
          ? words.countOne
          : fill(words.count, { count: this.#hits.length });
  }

  #option(hit: SearchHit, index: number): HTMLDivElement {
    const option = element(
      'div',
      '',
      'cursor-pointer px-4 py-2.5 aria-selected:bg-paper aria-selected:shadow-[inset_3px_0_var(--accent)] hover:bg-paper',
    );
    option.id = `${this.#list.id}-${index}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    const excerpt = element('span', '', 'text-quiet mt-0.5 line-clamp-2 text-sm');
    excerpt.append(renderParts(hit.excerpt));
    option.append(element('span', hit.title, 'block font-semibold text-accent'), excerpt);
    return option;
  }

  #showUnavailable(): void {
    this.#hits = [];
    this.#list.replaceChildren();
    this.#list.hidden = true;
    this.#more.hidden = true;
    this.#note.textContent = this.#words.unavailable;
    this.#note.hidden = false;
    this.#status.textContent = this.#words.unavailable;
    this.#openPanel();
  }

  #onKey(event: KeyboardEvent): void {
    const open = !this.#panel.hidden;
    if (event.key === 'Escape' && open) {
      event.preventDefault(); // the browser would empty the field
      this.#close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) void this.#update();
      else this.#mark(this.#active + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter' && open && this.#active >= 0) {
      event.preventDefault();
      this.#open(this.#active, event.ctrlKey || event.metaKey);
    }
  }

  /** Moves the mark; past either end it returns to the field itself. */
  #mark(index: number): void {
    const options = [...this.#list.children];
    this.#active = index < -1 ? options.length - 1 : index >= options.length ? -1 : index;
    options.forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === this.#active));
    });
    const active = options[this.#active];
    if (active) {
      this.#input.setAttribute('aria-activedescendant', active.id);
      active.scrollIntoView({ block: 'nearest' });
    } else this.#input.removeAttribute('aria-activedescendant');
  }

  #open(index: number, newTab: boolean): void {
    const hit = this.#hits[index];
    if (!hit) return;
    this.#log.clicked(hit, index + 1);
    if (newTab) window.open(hitUrl(hit));
    else location.assign(hitUrl(hit));
  }

  /** Enter: the results page shows and records the search, unless it is recorded already. */
  #onSubmit(event: SubmitEvent): void {
    const query = this.#input.value.trim();
    event.preventDefault();
    if (query === '') {
      this.#input.focus();
      return;
    }
    const recorded = this.#log.leaveTo(query);
    const target = new URL((event.target as HTMLFormElement).action);
    target.searchParams.set('q', query);
    if (recorded !== undefined) target.searchParams.set('s', recorded);
    location.assign(target);
  }

  #openPanel(): void {
    this.#mark(-1);
    this.#panel.hidden = false;
    this.#input.setAttribute('aria-expanded', 'true');
  }

  #close(): void {
    // What is still on its way must not open the list again.
    this.#turn++;
    this.#mark(-1);
    this.#panel.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
  }

  #part<T extends HTMLElement = HTMLElement>(selector: string): T {
    const part = this.querySelector<T>(selector);
    if (!part) throw new Error(`<lotse-search> has no ${selector}.`);
    return part;
  }
}

customElements.define('lotse-search', LotseSearch);

/** "/" and Ctrl-K lead to the field from anywhere, except while writing elsewhere. */
addEventListener('keydown', (event) => {
  const writing =
    event.target instanceof Element &&
    event.target.closest('input, textarea, select, [contenteditable]');
  const wanted =
    (event.key === '/' && !writing) || (event.key === 'k' && (event.ctrlKey || event.metaKey));
  const field = wanted && document.querySelector<HTMLInputElement>('lotse-search input');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
