import { returnDeadline } from '../core/calendar/return-deadline.ts';
import { fill } from '../core/messages/fill.ts';
import { page } from './page.ts';

/** `<lotse-deadline>`: the last day to send something back, from the day on which it arrived. */
class LotseDeadline extends HTMLElement {
  connectedCallback(): void {
    const { days = '0', holidays = '[]' } = this.dataset;
    const t = page.words.parcel;
    const closed = new Set(JSON.parse(holidays) as string[]);
    const line = this.querySelector('p');
    const rule = line?.textContent ?? '';
    const input = this.querySelector('input');
    const choice = this.querySelector('select');
    const answer = () => {
      const value = input?.value ?? '';
      const today = new Date().toLocaleDateString('en-CA');
      if (!line) return;
      if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) line.textContent = rule;
      else if (value > today) line.textContent = t.future;
      else {
        const last = returnDeadline(value, Number(choice?.value ?? days), closed);
        line.textContent = fill(last < today ? t.over : t.until, { day: name(last) });
      }
    };
    input?.addEventListener('input', answer);
    choice?.addEventListener('change', answer);
    if (input?.value) answer(); // chosen before this script was there
  }
}

function name(day: string): string {
  const { lang } = document.documentElement;
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    dateStyle: 'full',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

customElements.define('lotse-deadline', LotseDeadline);
