import type { SentEvent } from '../../core/events/event.ts';
import { randomHex } from '../random-id.ts';
import type { Delivery, EventFields } from '../sender.ts';
import { VisibleClock } from '../visible-clock.ts';

/** Where something happens, in the words of the event format. */
export type Here = Pick<SentEvent, 'art' | 'rev' | 'col' | 'page'>;
type Entry = 'external' | 'search' | 'browse' | 'next';
type Next = 'search' | 'back' | 'result' | 'article' | 'related' | 'contact' | 'external' | 'close';

/** Visible time after which somebody has read, given a human signal; and without one. In ms, as on a page. */
const readAfter = 3_000;
const readWithoutSignal = 20_000;

/** What the panel shows is reported as pages are: each view has a number of its own, a beginning and an end. */
export class PanelViews {
  readonly #send: (fields: EventFields) => Promise<Delivery>;
  #here: Here = {};
  #pv = '';
  #clock = new VisibleClock(false, 0);
  #human = false;
  #read = false;
  #scroll = 0;
  #open = false;

  constructor(send: (fields: EventFields) => Promise<Delivery>, root: HTMLElement) {
    this.#send = send;
    for (const signal of ['pointerdown', 'keydown', 'click'] as const)
      root.addEventListener(signal, ({ isTrusted }) => {
        this.#human ||= isTrusted;
      });
    document.addEventListener('visibilitychange', () => {
      if (!this.#open) return;
      const visible = document.visibilityState === 'visible';
      this.#clock.show(visible, performance.now());
      if (visible) this.#considerRead(this.#pv);
      else this.#sendLeave('close');
    });
  }

  get here(): Here {
    return this.#here;
  }

  show(here: Here, entry: Entry): void {
    this.leave('close');
    this.#here = here;
    this.#pv = randomHex(8);
    this.#clock = new VisibleClock(document.visibilityState === 'visible', performance.now());
    this.#read = false;
    this.#scroll = 0;
    this.#open = true;
    void this.send({ type: 'page_view', entry });
    this.#considerRead(this.#pv);
  }

  /** The view is over; nothing happens when none is open. */
  leave(next: Next): void {
    if (!this.#open) return;
    this.#sendLeave(next);
    // A person is reached in a tab of its own, and the view goes on.
    this.#open = next === 'contact' || next === 'external';
  }

  /** @param share of the view that has been seen, 0–1 */
  scrolled(share: number): void {
    this.#scroll = Math.max(this.#scroll, share);
  }

  send(fields: EventFields): Promise<Delivery> {
    return this.#send({ ...this.#here, ...fields, pv: this.#pv });
  }

  #sendLeave(next: Next): void {
    const dwell = Math.min(86_400_000, Math.round(this.#clock.elapsed(performance.now())));
    const scroll = Math.round(this.#scroll * 100) / 100;
    void this.send({ type: 'leave', dwell, scroll, next });
  }

  #considerRead(pv: string): void {
    if (pv !== this.#pv || !this.#open || this.#read || this.#here.art === undefined) return;
    const visible = this.#clock.elapsed(performance.now());
    const due = this.#human ? readAfter : readWithoutSignal;
    if (visible >= due) {
      this.#read = true;
      void this.send({ type: 'read' });
    } else if (document.visibilityState === 'visible')
      setTimeout(() => this.#considerRead(pv), Math.max(50, Math.min(due - visible, readAfter)));
  }
}
