import { deliveryWindow } from '../core/calendar/delivery-window.ts';
import { localNow } from '../core/calendar/local-now.ts';
import { fill } from '../core/messages/fill.ts';
import { page } from './page.ts';

/** `<lotse-delivery>`: on which days something ordered now arrives. Without this script the working days stand there. */
class LotseDelivery extends HTMLElement {
  connectedCallback(): void {
    const choice = this.querySelector('select');
    choice?.addEventListener('change', () => this.#answer(choice.value));
    this.#answer(choice?.value ?? this.dataset['days']);
  }

  /** @param days working days on the way, `2` or `[2,3]` */
  #answer(days = '1'): void {
    const { cutoff, zone = 'UTC', holidays = '[]' } = this.dataset;
    const t = page.words.parcel;
    const span: number | [number, number] = JSON.parse(days);
    const { leaves, from, to } = deliveryWindow(localNow(new Date(), zone), {
      workingDays: typeof span === 'number' ? [span, span] : span,
      cutoff,
      holidays: new Set(JSON.parse(holidays) as string[]),
    });
    const line = this.querySelector('p');
    if (!line) return;
    const arrives = fill(from === to ? t.on : t.between, { from: name(from), to: name(to) });
    line.textContent = `${arrives} ${fill(t.leaves, { day: name(leaves) })}`;
  }
}

/** "Tuesday 24 November", in the language of the page. */
function name(day: string): string {
  const { lang } = document.documentElement;
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

customElements.define('lotse-delivery', LotseDelivery);
