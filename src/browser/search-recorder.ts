import type { SentEvent } from '../core/events/event.ts';
import { normaliseQuery } from '../core/events/normalise-query.ts';
import { scrubQuery } from '../core/events/scrub-query.ts';
import { createSettler, type SettledSearch } from '../core/events/settle-search.ts';
import { answersShown, type SearchHit, type SearchOutcome } from '../core/search/outcome.ts';
import type { Delivery, EventFields } from './sender.ts';

/** The page, or the view of a panel, on which searches happen. */
export interface SearchPlace {
  /** Fields of every event that happens here. */
  readonly here: Pick<SentEvent, 'art' | 'rev' | 'col' | 'page'>;
  send(fields: EventFields): Promise<Delivery>;
  /** A random number of `bytes` bytes, in hexadecimal digits. */
  randomHex(bytes: number): string;
  /** The page is about to be left by a script. */
  leavingTo(destination: 'search' | 'result'): void;
  /** A search was settled here. */
  searchedHere(): void;
}

/** Reports the searches that a reader meant, and the results opened from them. Queries are scrubbed before they leave. */
export class SearchRecorder {
  readonly #place: SearchPlace;
  readonly #settler = createSettler();
  #outcome: SearchOutcome | undefined;
  #sent: { query: string; qid: string } | undefined;
  #timer = 0;
  #movedOn = false;

  constructor(place: SearchPlace) {
    this.#place = place;
    addEventListener('pagehide', () => this.settle('blur'));
    // Come back to by the browser's own memory: the reader goes on here.
    addEventListener('pageshow', () => {
      this.#movedOn = false;
    });
  }

  /** The field holds `query`, and `outcome` is what the reader sees for it. */
  typed(query: string, outcome?: SearchOutcome): void {
    this.#outcome = outcome;
    this.#settler.input(query, performance.now());
    clearTimeout(this.#timer);
    const wait = this.#settler.wait(performance.now());
    if (wait !== undefined)
      this.#timer = window.setTimeout(
        () => this.#record(this.#settler.idle(performance.now())),
        wait,
      );
  }

  settle(via: 'enter' | 'blur' | 'click'): void {
    if (this.#movedOn) return;
    this.#record(this.#settler[via](performance.now()));
  }

  /** The search on record for what the reader sees now. */
  get qid(): string | undefined {
    return this.#sent?.qid;
  }

  /**
   * @param position place in the list, from 1
   * @param qid the search that the list belongs to; the last one, if not given
   */
  clicked(hit: SearchHit, position: number, qid?: string): void {
    this.settle('click');
    this.#open(hit, position, qid ?? this.qid);
  }

  /** A search of another language beside this one: its questions are gaps, and its answers help, in that language. */
  alsoSearched(outcome: SearchOutcome, locale: string): string | undefined {
    const q = scrubQuery(outcome.query);
    if (q === '') return undefined;
    const qid = this.#place.randomHex(8);
    this.#send(q, outcome, qid, 'click', locale);
    return qid;
  }

  /** A result of such a search is opened. */
  alsoClicked(hit: SearchHit, position: number, qid: string, locale: string): void {
    this.#open(hit, position, qid, locale);
  }

  /**
   * The results page takes over. It records the search itself, unless that has happened here.
   * @returns the id of the search when it is recorded already
   */
  leaveTo(query: string): string | undefined {
    this.#movedOn = true;
    this.#place.leavingTo('search');
    clearTimeout(this.#timer);
    return this.#sent?.query === normaliseQuery(query) ? this.#sent.qid : undefined;
  }

  /** Goes on with a search that the page before has recorded. */
  resume(qid: string): void {
    if (!/^[0-9a-f]{16}$/.test(qid) || !this.#outcome) return;
    this.#settler.enter(performance.now());
    this.#sent = { query: normaliseQuery(this.#outcome.query), qid };
  }

  #record(settled: SettledSearch | undefined): void {
    const outcome = this.#outcome;
    if (!settled || !outcome) return;
    const q = scrubQuery(settled.q);
    if (q === '') return;
    const qid = this.#place.randomHex(8);
    this.#sent = { query: normaliseQuery(settled.q), qid };
    this.#send(q, outcome, qid, settled.via);
    this.#place.searchedHere();
  }

  #send(q: string, outcome: SearchOutcome, qid: string, via: SettledSearch['via'], loc?: string) {
    const top = outcome.hits[0]?.article;
    void this.#place.send({
      type: 'search',
      ...this.#place.here,
      ...(loc !== undefined && { loc }),
      q,
      n: answersShown(outcome),
      confidence: Math.round(outcome.confidence * 1000) / 1000,
      ...(top !== undefined && { top }),
      qid,
      via,
    });
  }

  #open(hit: SearchHit, position: number, qid: string | undefined, loc?: string): void {
    this.#place.leavingTo('result');
    if (qid === undefined) return;
    const { page } = this.#place.here;
    void this.#place.send({
      type: 'search_click',
      ...(page !== undefined && { page }),
      ...(loc !== undefined && { loc }),
      art: hit.article,
      qid,
      pos: position,
    });
  }
}
