import { formatTime } from '../core/content/format-time.ts';
import { type OpenState, openState } from '../core/content/open-state.ts';
import { fill, type Messages } from '../core/messages/fill.ts';
import { page } from './page.ts';

const { context } = page;

type Words = Pick<Messages['contact'], 'openNow' | 'closedNow' | 'closedTomorrow' | 'closedToday'> &
  Pick<Messages, 'days'>;

/** `<lotse-hours>`: adds "open now, until 5:30 pm" to the printed hours, which stand there without a script as well. */
class LotseHours extends HTMLElement {
  connectedCallback(): void {
    const { hours = '[]', zone = 'UTC', holidays = '[]', words = '{}' } = this.dataset;
    const state = openState(
      JSON.parse(hours),
      zone,
      new Date(),
      new Set(JSON.parse(holidays) as string[]),
    );
    const text = state && sentence(state, JSON.parse(words) as Words);
    if (!text) return;
    const line = document.createElement('span');
    line.className = state?.open ? 'block text-done font-semibold' : 'block';
    line.textContent = text;
    this.prepend(line);
  }
}

function sentence(state: OpenState, words: Words): string {
  const time = formatTime(state.time, context.loc);
  if (state.open) return fill(words.openNow, { time });
  if (state.inDays === 0) return fill(words.closedToday, { time });
  if (state.inDays === 1) return fill(words.closedTomorrow, { time });
  return fill(words.closedNow, { time, day: words.days[state.day] });
}

customElements.define('lotse-hours', LotseHours);
