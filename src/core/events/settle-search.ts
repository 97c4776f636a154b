import type { EventOf } from './event.ts';
import { normaliseQuery } from './normalise-query.ts';

/** A query that stood still for this long was meant. Milliseconds. */
export const idleAfter = 1500;

/** Code points below which only Enter or a click make a search: shorter ones are the way to a word. */
const shortest = 3;

export interface SettledSearch {
  /** As typed; scrubbing is the sender's next step. */
  q: string;
  via: EventOf<'search'>['via'];
  /** When it settled: the `now` of the call. */
  t: number;
}

/**
 * Says when what a reader types has become a search. Times are milliseconds of any one clock, passed in.
 * Each method returns the search that has just settled, or undefined.
 */
export interface Settler {
  /** The text of the field has changed. */
  input(text: string, now: number): void;
  /** Milliseconds until `idle` is worth calling, undefined when nothing is waiting: for a timer. */
  wait(now: number): number | undefined;
  /** Time has passed: settles after 1500 ms without input. */
  idle(now: number): SettledSearch | undefined;
  /** Enter, or the search button. */
  enter(now: number): SettledSearch | undefined;
  /** A result was opened. Afterwards the same query may settle again. */
  click(now: number): SettledSearch | undefined;
  /** The field has lost the focus, or the page is being left. */
  blur(now: number): SettledSearch | undefined;
}

/**
 * Settled: Enter; result clicked; 1500 ms idle, focus lost or page left with at least three code points.
 * The same query (normalised) settles again only after a click. An empty query never settles.
 */
export function createSettler(): Settler {
  let text = '';
  let changedAt = 0;
  /** Typed since the last search settled. */
  let pending = false;
  let lastSettled: string | undefined;

  function settle(via: SettledSearch['via'], now: number): SettledSearch | undefined {
    const query = normaliseQuery(text);
    pending = false;
    if (query === '' || query === lastSettled) return undefined;
    lastSettled = query;
    return { q: text, via, t: now };
  }

  function waits(): boolean {
    const query = normaliseQuery(text);
    return pending && query !== lastSettled && [...query].length >= shortest;
  }

  return {
    input(next, now) {
      if (next === text) return;
      text = next;
      changedAt = now;
      pending = true;
    },
    wait: (now) => (waits() ? Math.max(0, changedAt + idleAfter - now) : undefined),
    idle: (now) => (waits() && now - changedAt >= idleAfter ? settle('idle', now) : undefined),
    enter: (now) => settle('enter', now),
    click(now) {
      const settled = pending ? settle('click', now) : undefined;
      lastSettled = undefined;
      return settled;
    },
    blur: (now) => (waits() ? settle('blur', now) : undefined),
  };
}
