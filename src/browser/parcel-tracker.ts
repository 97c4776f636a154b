import { fill } from '../core/messages/fill.ts';
import { carriersOfNumber, plainNumber } from '../core/parcels/carriers-of-number.ts';
import { page } from './page.ts';

interface Carrier {
  key: string;
  name: string;
  /** Holds `{number}`. */
  tracking: string;
}

/** `<lotse-track>`: whose tracking number it is, and the link to that carrier's page. Nothing is sent anywhere. */
class LotseTrack extends HTMLElement {
  readonly #words = page.words.parcel;
  readonly #carriers = JSON.parse(this.dataset['carriers'] ?? '[]') as Carrier[];

  connectedCallback(): void {
    const input = this.querySelector('input');
    input?.addEventListener('input', () => this.#answer(input.value));
    if (input?.value) this.#answer(input.value); // typed before this script was there
  }

  #answer(typed: string): void {
    const keys = this.#carriers.map(({ key }) => key);
    const found = carriersOfNumber(typed, keys).flatMap(
      (key) => this.#carriers.find((carrier) => carrier.key === key) ?? [],
    );
    const lines = found.map((carrier) => this.#link(carrier, plainNumber(typed)));
    if (lines.length === 0 && plainNumber(typed).length >= 8)
      lines.push(paragraph(this.#words.unknown));
    this.querySelector('[data-answer]')?.replaceChildren(...lines);
  }

  #link({ name, tracking }: Carrier, number: string): HTMLElement {
    const link = document.createElement('a');
    link.href = tracking.replace('{number}', encodeURIComponent(number));
    link.rel = 'noreferrer';
    link.className = 'inline-block py-1.5 font-semibold';
    link.textContent = fill(this.#words.follow, { carrier: name });
    const line = paragraph('');
    line.append(link);
    return line;
  }
}

function paragraph(text: string): HTMLParagraphElement {
  const line = document.createElement('p');
  line.textContent = text;
  return line;
}

customElements.define('lotse-track', LotseTrack);
