import { type Withdrawal, withdrawalStatement } from '../core/content/withdrawal-statement.ts';
import { fill, type Messages } from '../core/messages/fill.ts';
import { hideTrouble, offerMail, postForm } from './post-form.ts';

type Words = Messages['withdrawal'] & { shop: string };

/**
 * `<lotse-withdrawal>`: two steps, the declaration in whole sentences before it is sent, and a confirmation with day and
 * time once the shop's server has it. Without this script the form posts by itself. Nothing of it goes to the collector.
 */
class LotseWithdrawal extends HTMLElement {
  readonly #words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
  readonly #form = this.#part<HTMLFormElement>('form');

  connectedCallback(): void {
    this.#part('[data-confirm]').hidden = true;
    this.#part('[data-next]').addEventListener('click', () => this.#review());
    this.#part('[data-back]').addEventListener('click', () => this.#show(1));
    this.#part('[data-print]').addEventListener('click', () => print());
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      // Enter in a field goes on to the second step; only the button there declares anything.
      if (this.#part('[data-review]').hidden) this.#review();
      else void this.#send();
    });
  }

  get #withdrawal(): Withdrawal {
    const data = new FormData(this.#form);
    const text = (name: string) => String(data.get(name) ?? '').trim();
    return { name: text('name'), order: text('order'), email: text('email'), items: text('items') };
  }

  #review(): void {
    if (!this.#form.reportValidity()) return;
    this.#part('[data-statement]').textContent = withdrawalStatement(this.#withdrawal, this.#words);
    this.#show(2);
    this.#part('[data-review] h2').focus();
  }

  #show(step: 1 | 2): void {
    this.#part('[data-step="1"]').hidden = step === 2;
    for (const part of ['[data-review]', '[data-confirm]', '[data-back]'])
      this.#part(part).hidden = step === 1;
    hideTrouble(this);
    if (step === 1) this.#part('input[name="name"]').focus();
  }

  async #send(): Promise<void> {
    const button = this.#part<HTMLButtonElement>('[data-confirm]');
    const statement = withdrawalStatement(this.#withdrawal, this.#words);
    button.disabled = true;
    const body = new URLSearchParams({
      ...this.#withdrawal,
      statement,
      locale: document.documentElement.lang,
      sentAt: new Date().toISOString(),
    });
    const received = await postForm(this.#form, body);
    button.disabled = false;
    if (!received) return this.#trouble(statement);
    const answer = (await received.json().catch(() => ({}))) as { receivedAt?: unknown };
    this.#confirm(statement, new Date(String(answer.receivedAt)));
  }

  #confirm(statement: string, receivedAt: Date): void {
    const at = Number.isNaN(receivedAt.getTime()) ? new Date() : receivedAt;
    const time = new Intl.DateTimeFormat(document.documentElement.lang, {
      dateStyle: 'long',
      timeStyle: 'long',
      timeZone: this.dataset['zone'] ?? 'UTC',
    }).format(at);
    const { received } = this.#words;
    this.#part('[data-received]').textContent = fill(received, {
      time,
      email: this.#withdrawal.email,
    });
    this.#part('[data-copy]').textContent = statement;
    this.#form.hidden = true;
    this.#part('[data-done]').hidden = false;
    this.#part('[data-done] h2').focus();
  }

  /** It has not arrived: the text is still there, and a mail with the same words is as good. */
  #trouble(statement: string): void {
    const { mail } = this.dataset;
    offerMail(this, { sentence: this.#words.trouble, mail, text: statement });
  }

  #part<T extends HTMLElement = HTMLElement>(selector: string): T {
    const part = this.querySelector<T>(selector);
    if (!part) throw new Error(`<lotse-withdrawal> has no ${selector}.`);
    return part;
  }
}

customElements.define('lotse-withdrawal', LotseWithdrawal);
