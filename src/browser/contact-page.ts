import { handOver } from '../core/content/hand-over.ts';
import { scrubQuery } from '../core/events/scrub-query.ts';
import { fill } from '../core/messages/fill.ts';
import type { SearchHit, SearchOutcome } from '../core/search/outcome.ts';
import { ContactAnswers, type ContactWords, handedLine } from './contact-answers.ts';
import { ContactForm } from './contact-form.ts';
import { openedWith } from './opened-with.ts';
import { page } from './page.ts';
import { cutQuery, titleQuery } from './search-address.ts';
import { search, warmUp } from './search-client.ts';
import { searchLog } from './search-log.ts';

const { here, sendEvent } = page;

interface ReadArticle {
  article: string;
  title: string;
  url: string;
}

/**
 * What is kept with the page in the tab's history, nowhere else, so that a reader who opens an answer or reloads finds it
 * again.
 */
interface Kept {
  question: string;
  /** The question goes along. */
  withQuestion: boolean;
  read: ReadArticle[];
  /** The last answer opened from here. */
  opened?: string | undefined;
}

/** Rest after which the question is kept, in ms: browsers allow about three notes a second in the history. */
const rest = 400;

/**
 * `<lotse-contact>`: asks what it is about, answers beside the ways to a person while the reader types, and puts the
 * question and what was read into the ways that take them. All of it is shown first; nothing is sent by itself.
 */
class LotseContact extends HTMLElement {
  readonly #words = JSON.parse(this.dataset['words'] ?? '{}') as ContactWords;
  readonly #field = this.#part<HTMLTextAreaElement>('[data-question]');
  readonly #answers = new ContactAnswers(this.#part('[data-answers]'), this.#words, (hit, at) =>
    this.#open(hit, at),
  );
  readonly #form = ContactForm.in(this);
  /** The addresses of the ways as they were built. */
  readonly #ways = [
    ...this.querySelectorAll<HTMLAnchorElement>('.contact-ways a[data-channel]'),
  ].map((link) => ({
    link,
    href: link.href,
    takes: link.dataset['takes'] && JSON.parse(link.dataset['takes']),
  }));
  #read: ReadArticle[] = [];
  #withQuestion = true;
  #outcome: SearchOutcome | undefined;
  #opened: string | undefined;
  #turn = 0;
  #keeping = 0;

  connectedCallback(): void {
    const field = this.#field;
    field.addEventListener('focus', warmUp);
    field.addEventListener('input', () => {
      this.#withQuestion = true;
      clearTimeout(this.#keeping);
      this.#keeping = window.setTimeout(() => this.#keep(), rest);
      void this.#answer('typed');
    });
    field.addEventListener('blur', () => searchLog.settle('blur'));
    this.#part('[data-solved]').addEventListener('click', () => this.#solved(true));
    this.#part('[data-still-open]').addEventListener('click', () => this.#solved(false));
    const kept = (history.state as { contact?: Kept } | null)?.contact;
    if (kept) {
      this.#read = kept.read;
      this.#withQuestion = kept.withQuestion;
      this.#opened = kept.opened;
    } else void this.#addReference();
    // A browser that brings back what was typed knows best.
    if (field.value === '')
      field.value = kept?.question ?? cutQuery(new URLSearchParams(location.search).get('q') ?? '');
    // The page that the question comes from has recorded it.
    void this.#answer('brought');
  }

  async #answer(how: 'typed' | 'brought'): Promise<void> {
    const query = cutQuery(this.#field.value);
    const turn = ++this.#turn;
    this.#hand();
    this.#showThanks(false);
    const take = (outcome: SearchOutcome) => {
      if (turn !== this.#turn) return;
      this.#outcome = outcome;
      if (how === 'typed') searchLog.typed(query, outcome);
      this.#answers.show(outcome);
      this.#offerSolved();
    };
    if ([...query].length < 2) {
      if (how === 'typed') searchLog.typed(query);
      this.#outcome = undefined;
      return this.#answers.hide();
    }
    const outcome = await search(query, { early: take }).catch(() => undefined);
    if (outcome) take(outcome);
    else if (turn === this.#turn) this.#answers.hide(); // the people are there all the same
  }

  /** After a sure answer, and after one that was opened from here. */
  #offerSolved(): void {
    const sure = this.#outcome?.verdict === 'answer';
    this.#part('[data-solved]').hidden = !sure && this.#opened === undefined;
  }

  #open(hit: SearchHit, position: number): void {
    searchLog.clicked(hit, position);
    this.#opened = hit.article;
    this.#add({ article: hit.article, title: hit.title, url: hit.url });
    this.#offerSolved();
  }

  #solved(solved: boolean): void {
    const best = this.#outcome?.verdict === 'answer' ? this.#outcome.hits[0]?.article : undefined;
    const art = this.#opened ?? best;
    searchLog.settle('click');
    void sendEvent({ type: 'exit_survey', ...here, solved, ...(art !== undefined && { art }) });
    this.#showThanks(solved);
    this.#part(solved ? '[data-thanks] p' : '[data-question]').focus();
  }

  #showThanks(shown: boolean): void {
    this.#part('[data-thanks]').hidden = !shown;
    this.#part('[data-found]').hidden = shown;
  }

  /** The article that the reader came from. */
  async #addReference(): Promise<void> {
    const article = openedWith('art');
    const titles = this.dataset['titles'];
    if (article === undefined || titles === undefined) return;
    const known = await fetch(titles)
      .then((answer) => answer.json() as Promise<Record<string, [title: string, url: string]>>)
      .catch(() => undefined);
    const [title, url] = known?.[article] ?? [];
    if (title !== undefined && url !== undefined) this.#add({ article, title, url });
  }

  #add(article: ReadArticle): void {
    this.#read = [...this.#read.filter((one) => one.article !== article.article), article];
    this.#hand();
    this.#keep();
  }

  #keep(): void {
    const contact: Kept = {
      question: this.#field.value,
      withQuestion: this.#withQuestion,
      read: this.#read,
      opened: this.#opened,
    };
    history.replaceState({ ...history.state, contact }, '');
  }

  /** Shows what goes along, and puts it into the links and the form. */
  #hand(): void {
    const typed = this.#field.value.trim();
    const question = this.#withQuestion ? typed : '';
    const articles = this.#read.map(({ title, url }) => ({
      title,
      url: new URL(url, location.href).href,
    }));
    const { alreadyRead } = this.#words;
    for (const { link, href, takes } of this.#ways)
      link.href = handOver(href, { question, articles }, { takes, alreadyRead });
    this.#form?.take({
      question,
      articles,
      query: scrubQuery(cutQuery(question)),
      reference: this.#read[0]?.article,
    });
    const read = () => this.#read.map((one) => this.#readLine(one));
    const asked = question === '' ? [] : [this.#questionLine(question)];
    for (const place of this.querySelectorAll<HTMLElement>('[data-handed]')) {
      const lines = place.dataset['handed'] === 'read' ? read() : [...asked, ...read()];
      place.querySelector('ul')?.replaceChildren(...lines);
      place.hidden = lines.length === 0;
    }
  }

  #questionLine(question: string): HTMLElement {
    return handedLine(
      fill(this.#words.search.titleFor, { query: titleQuery(question) }),
      this.#words,
      () => {
        this.#withQuestion = false;
        this.#afterRemoval();
      },
    );
  }

  #readLine({ article, title }: ReadArticle): HTMLElement {
    return handedLine(fill(this.#words.read, { title }), this.#words, () => {
      this.#read = this.#read.filter((one) => one.article !== article);
      this.#afterRemoval();
    });
  }

  /** The button that was pressed is gone: the keyboard goes on at the ways themselves. */
  #afterRemoval(): void {
    this.#hand();
    this.#keep();
    this.#part('[data-ways-title]').focus();
  }

  #part<T extends HTMLElement = HTMLElement>(selector: string): T {
    const part = this.querySelector<T>(selector);
    if (!part) throw new Error(`<lotse-contact> has no ${selector}.`);
    return part;
  }
}

customElements.define('lotse-contact', LotseContact);
