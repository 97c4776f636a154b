import { formatTime } from '../core/content/format-time.ts';
import { type OpenState, openState } from '../core/content/open-state.ts';
import { fill } from '../core/messages/fill.ts';
import { page } from './page.ts';

const { context } = page;

/** `<lotse-hours>`: adds "open now, until 5:30 pm" to the printed hours, which stand there without a script as well. */
class LotseHours extends HTMLElement {
  connectedCallback(): void {
    const { hours = '[]', zone = 'UTC', holidays = '[]' } = this.dataset;
    const state = openState(
      JSON.parse(hours),
      zone,
      new Date(),
      new Set(JSON.parse(holidays) as string[]),
    );
    const text = state && sentence(state);
    if (!text) return;
    const line = document.createElement('span');
    line.className = state?.open ? 'block text-done font-semibold' : 'block';
    line.textContent = text;
    this.prepend(line);
  }
}

function sentence(state: OpenState): string {
  const time = formatTime(state.time, context.loc);
  if (state.open) return fill(page.words.contact.openNow, { time });
  if (state.inDays === 0) return fill(page.words.contact.closedToday, { time });
  if (state.inDays === 1) return fill(page.words.contact.closedTomorrow, { time });
  return fill(page.words.contact.closedNow, { time, day: page.words.days[state.day] });
}

customElements.define('lotse-hours', LotseHours);
