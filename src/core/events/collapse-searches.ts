import type { EventOf, StoredEvent } from './event.ts';
import { normaliseQuery } from './normalise-query.ts';
import { osaDistance } from './osa-distance.ts';

/** A reader who still types within this time is writing the same search. Milliseconds. */
export const collapseWithin = 10_000;

/**
 * Whether search `b` is search `a` written further or corrected. The caller vouches that both have the same key and that
 * only searches lie between them.
 *
 * True within 10 s when one is the beginning of the other, or when they differ by at most one typing error
 * (both ≥ 4 code points), or two (both ≥ 8).
 *
 * @example replacesPrevious({ q: 'retu', t: 0 }, { q: 'return', t: 500 }) // true
 */
export function replacesPrevious(
  a: Readonly<{ q: string; t: number }>,
  b: Readonly<{ q: string; t: number }>,
): boolean {
  if (b.t - a.t > collapseWithin) return false;
  const before = normaliseQuery(a.q);
  const after = normaliseQuery(b.q);
  if (after.startsWith(before) || before.startsWith(after)) return true;
  const shorter = Math.min([...before].length, [...after].length);
  const allowed = shorter >= 8 ? 2 : shorter >= 4 ? 1 : 0;
  return allowed > 0 && osaDistance(before, after) <= allowed;
}

/**
 * The searches of one key that its reader meant: what was only the way to the next one is left out.
 *
 * @param events all events of one key, in the order of their arrival. A `leave` towards `search` is the shadow of the
 * search that caused it and does not stand between two searches; every other event does.
 */
export function collapseSearches(events: Iterable<StoredEvent>): EventOf<'search'>[] {
  const meant: EventOf<'search'>[] = [];
  let onlySearchesSince = false;
  for (const event of events) {
    if (event.type === 'search') {
      const previous = onlySearchesSince ? meant.at(-1) : undefined;
      if (previous && replacesPrevious(previous, event)) meant.pop();
      meant.push(event);
      onlySearchesSince = true;
    } else if (event.type !== 'leave' || event.next !== 'search') {
      onlySearchesSince = false;
    }
  }
  return meant;
}
