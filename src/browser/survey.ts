import { scrubComment } from '../core/events/scrub-comment.ts';
import type { Messages } from '../core/messages/fill.ts';
import { page } from './page.ts';

const { here, sendEvent } = page;

type Words = Pick<Messages['survey'], 'sending' | 'sent' | 'empty' | 'failed' | 'refused'>;

/**
 * `<lotse-survey>`: stands at the end of an article. This script is loaded for a random share of page views, and never for
 * those who do not want to be recorded. Nothing opens or moves by itself: where it would be seen already, it waits for the reader's vote.
 */
class LotseSurvey extends HTMLElement {
  #words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
  #solved: boolean | undefined;

  connectedCallback(): void {
    const place = this.parentElement?.getBoundingClientRect();
    if (place && place.bottom > innerHeight) this.hidden = false;
    addEventListener('lotse:vote', (event) => {
      const { detail } = event as CustomEvent<number>;
      this.#solved = detail === 0 ? undefined : detail === 1;
      this.hidden = false;
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#send(event.currentTarget as HTMLFormElement);
    });
  }

  async #send(form: HTMLFormElement): Promise<void> {
    const data = new FormData(form);
    const ease = Number(data.get('ease') ?? 0);
    const contact = data.get('contact');
    const comment = scrubComment(String(data.get('comment') ?? '')).trim();
    if (ease === 0 && contact === null && comment === '') return this.#say(this.#words.empty);
    const button = form.querySelector('button');
    if (button) button.disabled = true;
    this.#say(this.#words.sending);
    const delivery = await sendEvent({
      type: 'exit_survey',
      ...here,
      ...(this.#solved !== undefined && { solved: this.#solved }),
      ...(contact !== null && { would_contact: contact === 'yes' }),
      ...(ease > 0 && { ease, scale: 7, polarity: 1 }),
      ...(comment !== '' && { comment }),
    });
    if (button) button.disabled = false;
    if (delivery === 'stored') form.hidden = true;
    this.#say(
      delivery === 'stored'
        ? this.#words.sent
        : delivery === 'refused'
          ? this.#words.refused
          : this.#words.failed,
    );
  }

  #say(text: string): void {
    const status = this.querySelector<HTMLElement>('[data-status]');
    if (!status) return;
    status.textContent = text;
    status.focus();
  }
}

customElements.define('lotse-survey', LotseSurvey);
