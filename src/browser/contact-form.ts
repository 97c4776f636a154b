import { type HandedOver, messageText } from '../core/content/hand-over.ts';
import { fill, type Messages } from '../core/messages/fill.ts';
import { page } from './page.ts';
import { hideTrouble, offerMail, postForm } from './post-form.ts';

const { here, sendEvent } = page;

type Words = Pick<Messages['contact'], 'sending' | 'sentTo' | 'trouble' | 'order' | 'alreadyRead'>;

interface Handed extends HandedOver {
  /** The question as events may hold it. */
  query: string;
  /** The article that the reader came from, while it goes along. */
  reference: string | undefined;
}

/**
 * The shop's own form: what was asked above stands in it already, until the reader writes something else. It posts to the
 * shop; the collector learns only that it was sent. Without this script the form posts by itself.
 */
export class ContactForm {
  readonly #place: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #words: Words;
  #handed: Handed = { question: '', articles: [], query: '', reference: undefined };
  /** The question as this script has put it into the form. */
  #filledIn = '';
  #turnedTo = false;

  /** @returns undefined where the shop has no form */
  static in(page: HTMLElement): ContactForm | undefined {
    const place = page.querySelector<HTMLElement>('[data-contact-form]');
    const form = place?.querySelector('form');
    return place && form ? new ContactForm(place, form) : undefined;
  }

  private constructor(place: HTMLElement, form: HTMLFormElement) {
    this.#place = place;
    this.#form = form;
    this.#words = JSON.parse(place.dataset['words'] ?? '{}');
    form.addEventListener('focusin', () => this.#intend());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#send();
    });
  }

  take(handed: Handed): void {
    this.#handed = handed;
    const message = this.#message;
    if (message.value.trim() === this.#filledIn) message.value = handed.question;
    this.#filledIn = handed.question;
    const articles = this.#form.querySelector<HTMLInputElement>('input[name="articles"]');
    if (articles) articles.value = handed.articles.map(({ url }) => url).join(' ');
  }

  get #message(): HTMLTextAreaElement {
    return this.#part<HTMLTextAreaElement>('textarea[name="question"]');
  }

  get #reference() {
    const { reference } = this.#handed;
    return reference === undefined ? {} : { ref_art: reference };
  }

  /** Whoever begins to write here has chosen this way, as others do with a click. */
  #intend(): void {
    if (this.#turnedTo) return;
    this.#turnedTo = true;
    void sendEvent({ type: 'contact_intent', ...here, channel: 'form', ...this.#reference });
  }

  async #send(): Promise<void> {
    const button = this.#part<HTMLButtonElement>('button[type="submit"]');
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form))
      if (typeof value === 'string') body.set(name, value.trim());
    hideTrouble(this.#place);
    button.disabled = true;
    this.#say(this.#words.sending);
    const received = await postForm(this.#form, body);
    button.disabled = false;
    this.#say('');
    if (!received) return this.#trouble(body);
    const { query } = this.#handed;
    void sendEvent({
      type: 'contact_submit',
      ...here,
      channel: 'form',
      ...this.#reference,
      ...(query !== '' && { ref_q: query }),
    });
    this.#form.hidden = true;
    this.#part('[data-to]').textContent = fill(this.#words.sentTo, {
      email: body.get('email') ?? '',
    });
    this.#part('[data-sent]').hidden = false;
    this.#part('[data-sent] h2').focus();
  }

  /** It has not arrived: all fields stay as they are, and a mail with the same words is as good. */
  #trouble(body: URLSearchParams): void {
    const order = body.get('order');
    const question = [
      body.get('question'),
      order ? `${this.#words.order.replace(/ \(.*\)$/, '')}: ${order}` : '',
    ]
      .filter(Boolean)
      .join('\n\n');
    const text = messageText(
      { question, articles: this.#handed.articles },
      this.#words.alreadyRead,
    );
    const { mail } = this.#place.dataset;
    offerMail(this.#place, { sentence: this.#words.trouble, mail, text });
  }

  #say(text: string): void {
    this.#part('[data-status]').textContent = text;
  }

  #part<T extends HTMLElement = HTMLElement>(selector: string): T {
    const part = this.#place.querySelector<T>(selector);
    if (!part) throw new Error(`The contact form has no ${selector}.`);
    return part;
  }
}
