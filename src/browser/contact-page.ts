import { cutQuery } from './search-address.ts';

/** `<lotse-contact>`: shows the question that the reader brings along, and puts it into the mail. Nothing is sent by itself. */
class LotseContact extends HTMLElement {
  connectedCallback(): void {
    const question = cutQuery(new URLSearchParams(location.search).get('q') ?? '');
    const box = this.querySelector<HTMLElement>('[data-question]');
    const text = this.querySelector('[data-text]');
    if (!question || !box || !text) return;
    text.textContent = question;
    box.hidden = false;
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-channel="email"]'))
      link.href += `&body=${encodeURIComponent(`${question}\n\n`)}`;
  }
}

customElements.define('lotse-contact', LotseContact);
