import type { Messages } from '../../core/messages/fill.ts';
import type { SearchHit, SearchOutcome } from '../../core/search/outcome.ts';
import { element, renderParts } from '../render-hit.ts';
import { sayOutcome } from '../say-outcome.ts';
import { cutQuery } from '../search-address.ts';
import type { SearchRecorder } from '../search-recorder.ts';
import { openPanelSearch } from './panel-search.ts';
import { linkRow } from './panel-topics.ts';

interface Surroundings {
  base: URL;
  locale: string;
  words: Messages['search'];
  searches: SearchRecorder;
  /** Read aloud, once it is quiet. */
  status: HTMLElement;
  /** The question has changed; `answered` while results stand there for it. */
  asked(answered: boolean): void;
}

/** Rows shown for a search. */
const shown = 6;
/** Quiet after which a sentence is said, in ms: who types is not talked to at every letter. */
const quiet = 700;

/** The field for a question, and what the help center answers. */
export class PanelQuestions {
  readonly parts: readonly HTMLElement[];
  readonly input = element('input');
  readonly #note = element('p', '', 'note');
  readonly #results = element('ul', '', 'results');
  readonly #around: Surroundings;
  readonly #search: (query: string) => Promise<SearchOutcome>;
  readonly #warmUp: () => void;
  #turn = 0;
  #saying = 0;

  constructor(around: Surroundings) {
    this.#around = around;
    const { base, locale } = around;
    const { search, warmUp } = openPanelSearch(new URL('pagefind/', base), locale);
    this.#search = search;
    this.#warmUp = warmUp;
    this.parts = [this.#form(), this.#note, this.#results];
  }

  get query(): string {
    return cutQuery(this.input.value);
  }

  /** Loads what an answer needs, before there is a question. */
  warmUp(): void {
    this.#warmUp();
  }

  #form(): HTMLFormElement {
    const { words, searches } = this.#around;
    const form = element('form');
    form.setAttribute('role', 'search');
    const label = element('label', words.label);
    label.htmlFor = 'lotse-query';
    Object.assign(this.input, { id: 'lotse-query', type: 'search', autocomplete: 'off' });
    this.input.enterKeyHint = 'search';
    this.input.addEventListener('input', () => void this.#update());
    this.input.addEventListener('focus', this.#warmUp);
    this.input.addEventListener('blur', () => searches.settle('blur'));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      searches.settle('enter');
    });
    form.append(label, this.input);
    return form;
  }

  async #update(): Promise<void> {
    const { words, searches, asked } = this.#around;
    const { query } = this;
    const turn = ++this.#turn;
    const enough = [...query].length > 1;
    asked(enough);
    if (!enough) {
      searches.typed(query);
      this.#results.replaceChildren();
      this.#say('', '');
      return;
    }
    const outcome = await this.#search(query).catch(() => undefined);
    if (turn !== this.#turn) return;
    if (!outcome) {
      asked(false);
      this.#say(words.unavailable, words.unavailable);
      return;
    }
    searches.typed(query, outcome);
    const rows = outcome.hits.slice(0, shown).map((hit, at) => this.#hit(hit, at + 1));
    this.#results.replaceChildren(...rows);
    const { shown: sentence, spoken } = sayOutcome(outcome, words);
    this.#say(outcome.verdict === 'answer' ? '' : sentence, spoken);
  }

  #hit(hit: SearchHit, position: number): HTMLLIElement {
    const item = linkRow(hit.url, hit.title, this.#around.base);
    const about = element('p');
    about.append(renderParts(hit.excerpt));
    item.append(about);
    if (hit.fact !== undefined) item.append(element('p', hit.fact, 'fact'));
    const link = item.querySelector('a');
    link?.setAttribute('data-link', 'result');
    link?.addEventListener('click', () => this.#around.searches.clicked(hit, position));
    return item;
  }

  #say(note: string, spoken: string): void {
    this.#note.textContent = note;
    clearTimeout(this.#saying);
    this.#saying = window.setTimeout(() => {
      this.#around.status.textContent = spoken;
    }, quiet);
  }
}
