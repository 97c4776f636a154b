import { fill, type Messages } from '../core/messages/fill.ts';
import type { SearchHit, SearchOutcome } from '../core/search/outcome.ts';
import { unsearchable } from '../core/search/unsearchable.ts';
import { announce } from './announce.ts';
import { element } from './render-hit.ts';
import { resultRow } from './result-row.ts';
import { sayOutcome } from './say-outcome.ts';

export type ContactWords = Pick<
  Messages['contact'],
  'none' | 'solvedThanks' | 'read' | 'leaveOut' | 'leaveOutThis' | 'alreadyRead'
> & { search: Messages['search']; topics: Record<string, string> };

/** Pages that may help are a hint beside the ways to a person, never a wall before them. */
const mayHelp = 3;

/** The answers under the question: a sure one set apart, a few that may help, or a sentence. */
export class ContactAnswers {
  readonly #box: HTMLElement;
  readonly #words: ContactWords;
  readonly #onOpen: (hit: SearchHit, position: number) => void;

  constructor(
    box: HTMLElement,
    words: ContactWords,
    onOpen: (hit: SearchHit, position: number) => void,
  ) {
    this.#box = box;
    this.#words = words;
    this.#onOpen = onOpen;
  }

  hide(): void {
    this.#box.hidden = true;
  }

  show(outcome: SearchOutcome): void {
    const { verdict, query } = outcome;
    // A number alone, or a word like "help": there is nothing to say about it yet.
    if (unsearchable(query) !== undefined) {
      this.hide();
      return;
    }
    const { search, none } = this.#words;
    const hits = this.#hits(outcome);
    const sentence = verdict === 'none' ? none : verdict === 'maybe' ? search.maybe : '';
    const note = this.#part('[data-note]');
    note.textContent = sentence;
    note.hidden = sentence === '';
    const list = this.#part('[data-hits]');
    list.replaceChildren(...hits.map((hit, at) => this.#row(hit, at, verdict === 'answer')));
    list.hidden = hits.length === 0;
    this.#box.hidden = false;
    announce(verdict === 'none' ? none : sayOutcome({ ...outcome, hits }, search).spoken);
  }

  #hits({ verdict, hits }: SearchOutcome): readonly SearchHit[] {
    if (verdict === 'none') return [];
    return verdict === 'answer' ? hits.slice(0, 1) : hits.slice(0, mayHelp);
  }

  #row(hit: SearchHit, at: number, best: boolean): HTMLElement {
    const { search, topics } = this.#words;
    return resultRow({
      hit,
      words: search,
      place: topics[hit.collection] ?? hit.collection,
      best,
      heading: 'h2',
      onOpen: () => this.#onOpen(hit, at + 1),
    });
  }

  #part(selector: string): HTMLElement {
    const part = this.#box.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`The answers have no ${selector}.`);
    return part;
  }
}

/** One line of what goes along, with a button that leaves it out. */
export function handedLine(
  text: string,
  words: Pick<ContactWords, 'leaveOut' | 'leaveOutThis'>,
  onRemove: () => void,
): HTMLLIElement {
  const line = element('li', '', 'handed-line');
  const button = element('button', words.leaveOut, 'handed-remove');
  button.type = 'button';
  button.setAttribute('aria-label', fill(words.leaveOutThis, { text }));
  button.addEventListener('click', onRemove);
  line.append(element('bdi', text), button);
  return line;
}
