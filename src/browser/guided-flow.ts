import { fill } from '../core/messages/fill.ts';
import { page } from './page.ts';

/** A question on the reader's way, with the answer that is open. */
interface Answered {
  ask: Element;
  question: string;
  answer: string;
  /** Which of the answers, from 0. */
  place: number;
}

/**
 * `<lotse-ask>`: one question at a time. What was answered stands above as a trail, from which every answer can be
 * changed. A question inside another one's answer belongs to the same flow, and leaves the work to the outermost.
 */
class LotseAsk extends HTMLElement {
  readonly #words = page.words.flow;
  readonly #trail = document.createElement('div');

  connectedCallback(): void {
    if (this.parentElement?.closest('lotse-ask')) return;
    this.#trail.className = 'ask-trail';
    this.prepend(this.#trail);
    this.addEventListener('click', (event) => this.#choose(event));
    // Opened by the browser, for an address with the anchor of a heading or a search in the page; `toggle` does not bubble.
    this.addEventListener('toggle', () => this.#show(), { capture: true });
    this.#show();
  }

  #choose(event: Event): void {
    const summary = event.target instanceof Element ? event.target.closest('summary') : null;
    const details = summary?.parentElement;
    if (!(details instanceof HTMLDetailsElement) || details.open) return;
    event.preventDefault();
    for (const other of answersTo(details.parentElement)) other.open = other === details;
    this.#show();
    // The answer that had the focus is no longer there: go on with what it leads to.
    const then = details.querySelector('.ask-then');
    then?.setAttribute('role', 'group');
    then?.setAttribute('aria-label', summary?.textContent ?? '');
    focusOn(then);
    this.#record();
  }

  #way(): Answered[] {
    const way: Answered[] = [];
    for (let ask: Element | null = this; ask; ) {
      const answers = answersTo(ask);
      const place = answers.findIndex(({ open }) => open);
      const details = answers[place];
      if (!details) break;
      const question = questionOf(ask)?.textContent ?? '';
      way.push({ ask, question, answer: details.firstElementChild?.textContent ?? '', place });
      ask = details.querySelector('lotse-ask');
    }
    return way;
  }

  #show(): void {
    const way = this.#way();
    for (const ask of [this, ...this.querySelectorAll('lotse-ask')])
      ask.toggleAttribute(
        'data-answered',
        way.some((step) => step.ask === ask),
      );
    const again = button(this.#words.again, () => this.#backTo(0));
    const rows = way.map(({ question, answer }, at) => {
      const row = document.createElement('li');
      const chosen = document.createElement('strong');
      chosen.textContent = answer;
      const change = button(this.#words.change, () => this.#backTo(at));
      change.setAttribute('aria-label', fill(this.#words.changeFull, { question }));
      row.append(`${question} `, chosen, ' ', change);
      return row;
    });
    const list = document.createElement('ul');
    list.append(...rows);
    this.#trail.replaceChildren(...(way.length > 0 ? [list, again] : []));
  }

  /** Asks a question again; what was answered after it is forgotten. */
  #backTo(at: number): void {
    const { ask } = this.#way()[at] ?? {};
    if (!ask) return;
    for (const details of ask.querySelectorAll('details[name]'))
      (details as HTMLDetailsElement).open = false;
    this.#show();
    focusOn(questionOf(ask));
  }

  #record(): void {
    const all = [...document.querySelectorAll('.prose lotse-ask:not(lotse-ask lotse-ask)')];
    const flow = page.context.flows?.[all.indexOf(this)];
    const { art } = page.context;
    const step = this.#way().map(({ place }) => place);
    if (flow !== undefined && art !== undefined && step.length > 0)
      void page.sendEvent({ type: 'flow', ...page.here, art, flow, step });
  }
}

function answersTo(ask: Element | null): HTMLDetailsElement[] {
  return [...(ask?.children ?? [])].filter((child) => child instanceof HTMLDetailsElement);
}

function questionOf(ask: Element): Element | null {
  return ask.querySelector('.ask-question');
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', onClick);
  return made;
}

function focusOn(element: Element | null): void {
  if (!(element instanceof HTMLElement)) return;
  element.tabIndex = -1;
  element.focus();
}

customElements.define('lotse-ask', LotseAsk);
