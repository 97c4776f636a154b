import { createHmac, randomBytes } from 'node:crypto';

export interface RateLimit {
  /**
   * Counts `n` more for an address.
   * @param id something that counts once, however often it comes
   * @returns seconds until the address may come again, or undefined when it is within its limit; what is over the limit
   * is not counted
   */
  take(address: string, n?: number, id?: string): number | undefined;
}

interface Count {
  n: number;
  ids: Set<string>;
}

/** Addresses that are remembered in one window; beyond, the oldest are forgotten. Some 20 MB at worst. */
const mostAddresses = 100_000;

/**
 * At most `limit` for each address in a window of time, in memory alone. An address is remembered as a keyed hash, and
 * the key is thrown away with the window: afterwards nobody can tell who was here, or that somebody came back.
 *
 * @param window ms
 * @param clock ms
 */
export function createRateLimit({
  limit,
  window,
  clock,
}: {
  limit: number;
  window: number;
  clock: () => number;
}): RateLimit {
  let salt = randomBytes(32);
  let counts = new Map<string, Count>();
  let ends = Number.NEGATIVE_INFINITY;

  function turn(now: number): void {
    // A clock that was set back by more than a window would never end this one.
    if (now < ends && ends - now <= window) return;
    salt.fill(0);
    salt = randomBytes(32);
    counts = new Map();
    ends = now + window;
  }

  function countOf(address: string): Count {
    const key = createHmac('sha256', salt).update(address).digest('base64url').slice(0, 22);
    const known = counts.get(key);
    if (known) return known;
    const oldest = counts.size >= mostAddresses ? counts.keys().next().value : undefined;
    if (oldest !== undefined) counts.delete(oldest);
    const count: Count = { n: 0, ids: new Set() };
    counts.set(key, count);
    return count;
  }

  return {
    take(address, n = 1, id) {
      const now = clock();
      turn(now);
      const count = countOf(address);
      if (id !== undefined && count.ids.has(id)) return undefined;
      if (count.n + n > limit) return Math.max(1, Math.ceil((ends - now) / 1000));
      count.n += n;
      if (id !== undefined) count.ids.add(id);
      return undefined;
    },
  };
}
