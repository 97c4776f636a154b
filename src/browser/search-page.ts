import { fill, type Messages } from '../core/messages/fill.ts';
import { betterSpelling } from '../core/search/better-spelling.ts';
import type { SearchOutcome } from '../core/search/outcome.ts';
import { AlsoSearched } from './also-searched.ts';
import { announce } from './announce.ts';
import { otherLanguage } from './other-language.ts';
import { element } from './render-hit.ts';
import { resultRow } from './result-row.ts';
import { sayOutcome } from './say-outcome.ts';
import { ScrollMemory } from './scroll-memory.ts';
import { readSearchAddress, type SearchState, searchParams, titleQuery } from './search-address.ts';
import type { SearchEvent } from './search-box.ts';
import { search } from './search-client.ts';
import { searchLog } from './search-log.ts';
import { TopicFilter } from './topic-filter.ts';

/** How a search got here: `sent` by the reader just now, or `back` from the history, or another view of the same one. */
type Arrival = 'sent' | 'back' | 'view';

/** `<lotse-results>`: the results page. Its address holds all that it shows, so that it can be reloaded, shared and gone back to. */
class LotseResults extends HTMLElement {
  readonly #words = JSON.parse(this.dataset['words'] ?? '{}') as Messages['search'];
  readonly #emptyTitle = { page: document.title, heading: this.#part('title').textContent };
  readonly #scroll = new ScrollMemory();
  readonly #filter = new TopicFilter(this.#part('filter'), (within) => this.#view({ within }));
  readonly #also = new AlsoSearched(this.#part('also'), this.#part('also-results'), this.#words, {
    onChoose: (also) => this.#view({ also }),
    nameOf: (collection) => this.#filter.nameOf(collection),
  });
  #state: SearchState = { query: '', within: undefined, also: [] };
  #turn = 0;
  /** What has brought the query here, until that is on record. */
  #arrived: { recorded: string | undefined; sent: boolean } | undefined;
  /** What is shown for it while the full text is still on its way. */
  #early: SearchOutcome | undefined;

  connectedCallback(): void {
    const address = new URL(location.href);
    const recorded = address.searchParams.get('s');
    if (recorded !== null) {
      // The mark has done its work; the address that a reader copies is the page's own.
      address.searchParams.delete('s');
      history.replaceState(history.state, '', address);
    }
    // Who goes on asking before the full text is there has seen what there is: that is put on record.
    this.addEventListener(
      'input',
      () => this.#early && this.#record(this.#state.query, this.#early),
      { capture: true },
    );
    this.addEventListener('lotse-search', (event) => this.#onSearch(event as SearchEvent));
    addEventListener('popstate', () => this.#onHistory());
    const [navigation] = performance.getEntriesByType(
      'navigation',
    ) as PerformanceNavigationTiming[];
    this.#state = this.#readAddress();
    if (this.#state.query === '') this.querySelector('input')?.focus();
    // Only a search that somebody has just sent is recorded: not a reload, not the way back.
    void this.#run(navigation?.type === 'navigate' ? 'sent' : 'back', recorded ?? undefined);
  }

  #readAddress(): SearchState {
    return readSearchAddress(new URLSearchParams(location.search), {
      collections: this.#filter.names,
      locales: this.#also.locales,
    });
  }

  #onSearch(event: SearchEvent): void {
    event.preventDefault();
    this.#state = { ...this.#state, query: event.detail.query, within: undefined };
    this.#scroll.begin(searchParams(this.#state));
    void this.#run('sent').then(() => {
      // On a phone this also takes the keyboard away from the answers.
      this.#part('note').focus({ preventScroll: true });
      scrollTo({ top: 0, behavior: 'instant' });
    });
  }

  #onHistory(): void {
    const state = this.#readAddress();
    if (searchParams(state) === searchParams(this.#state)) return; // a jump within the page
    this.#state = state;
    void this.#run('back');
  }

  /** The same search seen otherwise: no new entry of the history, so that back leads to what was asked before. */
  #view(change: Partial<SearchState>): void {
    this.#state = { ...this.#state, ...change };
    history.replaceState(history.state, '', searchParams(this.#state));
    void this.#run('view');
  }

  async #run(arrival: Arrival, recorded?: string): Promise<void> {
    const turn = ++this.#turn;
    const { query, within } = this.#state;
    this.#showQuery(query, arrival);
    if (query === '') return this.#showEmpty();
    if (arrival !== 'view') {
      this.#arrived = { recorded, sent: arrival === 'sent' };
      this.#say(this.#words.loading);
    }
    try {
      const early = (first: SearchOutcome) => {
        if (turn !== this.#turn) return;
        if (this.#arrived) {
          searchLog.typed(query, first);
          this.#early = first;
        }
        this.#show(first);
      };
      const whole = await search(query, within === undefined ? { early } : {});
      const outcome = within === undefined ? whole : await search(query, { within });
      if (turn !== this.#turn) return;
      this.#record(query, whole);
      this.#show(outcome);
      const [spelling, other] = await Promise.all([
        betterSpelling(whole, (spelling) => search(spelling)),
        otherLanguage(whole, this.#also.locales),
        this.#also.show(query, this.#state.also),
      ]);
      if (turn !== this.#turn) return;
      this.#suggest(spelling, other);
    } catch {
      if (turn === this.#turn) this.#showUnavailable();
    }
    if (arrival === 'back') this.#scroll.restore();
  }

  #record(query: string, outcome: SearchOutcome): void {
    const arrived = this.#arrived;
    if (!arrived) return;
    this.#arrived = undefined;
    this.#early = undefined;
    searchLog.typed(query, outcome);
    if (arrived.recorded !== undefined) searchLog.resume(arrived.recorded);
    else if (arrived.sent) searchLog.settle('enter');
  }

  #showQuery(query: string, arrival: Arrival): void {
    const input = this.querySelector('input');
    if (input && arrival !== 'view') input.value = query;
    const { page, heading } = this.#emptyTitle;
    const title = fill(this.#words.titleFor, { query: titleQuery(query) });
    document.title = query === '' ? page : `${title} · ${page}`;
    const place = this.#part('title');
    place.replaceChildren(query === '' ? (heading ?? '') : element('bdi', title));
    this.#part('label').hidden = query === '';
  }

  #showEmpty(): void {
    this.#say(this.#words.empty);
    this.#clear(true);
  }

  #showUnavailable(): void {
    this.#say(this.#words.unavailable);
    announce(this.#words.unavailable);
    this.#clear(true);
    this.#part('ask').hidden = false;
  }

  #clear(withTopics: boolean): void {
    this.#filter.hide();
    this.#suggest(undefined, undefined);
    this.#part('results').replaceChildren();
    this.#part('every').hidden = true;
    this.#part('near').hidden = true;
    this.#part('ask').hidden = true;
    this.#part('also').hidden = true;
    this.#part('also-results').replaceChildren();
    this.#showTopics(withTopics);
  }

  #show(outcome: SearchOutcome): void {
    const { hits, verdict, query, collections } = outcome;
    const { within } = this.#state;
    const qid = searchLog.qid;
    const { shown, spoken } =
      within !== undefined && hits.length === 0
        ? this.#nothingWithin(within)
        : sayOutcome(outcome, this.#words);
    this.#say(shown);
    announce(spoken);
    this.#filter.show(collections, within);
    this.#showEvery(within !== undefined && hits.length === 0);
    const rows = hits.map((hit, at) =>
      resultRow({
        hit,
        words: this.#words,
        place: this.#filter.nameOf(hit.collection),
        best: verdict === 'answer' && at === 0 && within === undefined,
        heading: 'h2',
        onOpen: () => searchLog.clicked(hit, at + 1, qid),
      }),
    );
    replaceKeepingFocus(this.#part('results'), rows);
    this.#part('near').hidden = verdict !== 'none' || hits.length === 0;
    this.#showAsk(query, verdict === 'none', qid);
    this.#part('also').hidden = false;
    this.#showTopics(hits.length === 0 && within === undefined);
  }

  #showEvery(shown: boolean): void {
    const every = this.#part('every');
    every.hidden = !shown;
    const link = every.querySelector('a');
    if (link) link.href = searchParams({ ...this.#state, within: undefined });
  }

  #nothingWithin(within: string) {
    const text = fill(this.#words.noneInTopic, { topic: this.#filter.nameOf(within) });
    return { shown: text, spoken: text };
  }

  /** The way to a person: at once where there is no answer, below the answers elsewhere. */
  #showAsk(query: string, first: boolean, qid: string | undefined): void {
    const ask = this.#part('ask');
    // Only where it is not there already: what is moved loses the focus.
    const near = this.#part('near');
    const results = this.#part('results');
    if (first && ask.nextElementSibling !== near) near.before(ask);
    if (!first && ask.previousElementSibling !== results) results.after(ask);
    ask.hidden = false;
    const link = ask.querySelector('a');
    if (!link) return;
    link.search = new URLSearchParams({ q: query }).toString();
    link.dataset['qid'] = qid ?? '';
  }

  /** Another spelling, another language: links to the same page with another question, or the other language's page. */
  #suggest(spelling: string | undefined, locale: string | undefined): void {
    const place = this.#part('spelling');
    place.hidden = spelling === undefined;
    if (spelling !== undefined) {
      const link = element('a');
      link.href = searchParams({ ...this.#state, query: spelling, within: undefined });
      link.append(element('bdi', fill(this.#words.titleFor, { query: spelling })));
      const [before = '', after = ''] = this.#words.didYouMean.split('{query}');
      place.replaceChildren(before, link, after);
    }
    this.#also.suggest(this.#part('language'), locale, this.#state.query);
  }

  #showTopics(shown: boolean): void {
    const topics = document.querySelector<HTMLElement>('[data-all-topics]');
    if (topics) topics.hidden = !shown;
  }

  #say(text: string): void {
    this.#part('note').textContent = text;
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-${name}]:not(lotse-search *)`);
    if (!part) throw new Error(`<lotse-results> has no part "${name}".`);
    return part;
  }
}

/** A better answer takes the place of the first one; a reader who is on a link of it stays there. */
function replaceKeepingFocus(list: HTMLElement, rows: readonly HTMLElement[]): void {
  const { activeElement } = document;
  const pageOf = (link: Element | null) => link?.getAttribute('href')?.split('#')[0];
  const page = list.contains(activeElement) ? pageOf(activeElement) : undefined;
  list.replaceChildren(...rows);
  if (page !== undefined) [...list.querySelectorAll('a')].find((a) => pageOf(a) === page)?.focus();
}

customElements.define('lotse-results', LotseResults);
