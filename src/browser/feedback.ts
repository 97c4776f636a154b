import { scrubComment } from '../core/events/scrub-comment.ts';
import { page } from './page.ts';
import type { EventFields } from './sender.ts';

const { context, here, sendEvent } = page;

type Vote = Extract<EventFields, { type: 'vote' }>;
type VoteReason = NonNullable<Vote['reason']>;

/**
 * `<lotse-feedback>`: sends the answer without leaving the page, says what became of it, lets it be withdrawn, and asks
 * for a reason only afterwards. Without this script the form posts by itself.
 */
class LotseFeedback extends HTMLElement {
  #words = page.words.feedback;
  #value: 1 | -1 | 0 = 0;
  /** What failed and can be tried again. */
  #again: (() => Promise<void>) | undefined;

  connectedCallback(): void {
    this.querySelector('form[method="post"]')?.addEventListener('submit', (event) => {
      event.preventDefault();
      const { submitter } = event as SubmitEvent;
      const value = Number(submitter?.getAttribute('value'));
      if (value === 1 || value === -1) void this.#vote(value);
    });
    for (const form of this.querySelectorAll<HTMLFormElement>('[data-details]'))
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        void this.#details(form);
      });
    this.#part('undo').addEventListener('click', () => void this.#vote(0));
    this.#part('retry').addEventListener('click', () => void this.#again?.());
  }

  async #vote(value: 1 | -1 | 0): Promise<void> {
    if (value !== 0 && value === this.#value) return;
    const words = this.#words;
    const sent = await this.#send({ value }, () => this.#vote(value));
    if (!sent) return;
    this.#value = value;
    for (const button of this.querySelectorAll('button[name="value"]'))
      button.setAttribute('aria-pressed', String(button.getAttribute('value') === String(value)));
    for (const form of this.querySelectorAll<HTMLElement>('[data-details]'))
      form.hidden = form.dataset['details'] !== String(value);
    this.#part('undo').hidden = value === 0;
    this.#say(value === 1 ? words.sentYes : value === -1 ? words.sentNo : words.undone);
    // The survey beside it, where there is one, asks on.
    dispatchEvent(new CustomEvent('lotse:vote', { detail: value }));
  }

  async #details(form: HTMLFormElement): Promise<void> {
    const data = new FormData(form);
    const reason = data.get('reason') as VoteReason | null;
    const comment = scrubComment(String(data.get('comment') ?? '')).trim();
    if (reason === null && comment === '') {
      form.querySelector('textarea')?.focus();
      return;
    }
    const sent = await this.#send(
      {
        value: this.#value,
        ...(reason !== null && { reason }),
        ...(comment !== '' && { comment }),
      },
      () => this.#details(form),
    );
    if (!sent) return;
    form.hidden = true;
    this.#say(this.#words.detailsSent);
  }

  /** @returns whether the answer is on the shop's disk; when not, the reader is told and can try again */
  async #send(
    answer: Pick<Vote, 'value' | 'reason' | 'comment'>,
    again: () => Promise<void>,
  ): Promise<boolean> {
    const words = this.#words;
    this.#part('answer').hidden = false;
    this.#part('retry').hidden = true;
    this.#status.textContent = words.sending;
    const delivery = await sendEvent({ type: 'vote', ...here, art: context.art ?? '', ...answer });
    if (delivery === 'stored') return true;
    // A later answer is being sent, and speaks for itself.
    if (delivery === 'superseded') return false;
    this.#again = again;
    this.#part('retry').hidden = delivery !== 'unreachable' && delivery !== 'too-many';
    const said = {
      unreachable: words.failed,
      'too-many': words.waiting,
      refused: words.refused,
      'not-recorded': words.notRecorded,
    };
    this.#say(said[delivery]);
    return false;
  }

  #say(text: string): void {
    this.#status.textContent = text;
    this.#status.focus();
  }

  get #status(): HTMLElement {
    return this.#part('status');
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-${name}]`);
    if (!part) throw new Error(`<lotse-feedback> has no part "${name}".`);
    return part;
  }
}

customElements.define('lotse-feedback', LotseFeedback);
