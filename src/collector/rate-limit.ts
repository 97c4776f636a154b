import { createHmac, randomBytes } from 'node:crypto';
import type { SharedCount } from '../store/event-store.ts';

export interface RateLimit {
  /**
   * Counts `n` more for an address.
   * @param id something that counts once, however often it comes
   * @returns seconds until the address may come again, or undefined when it is within its limit; what is over the limit
   * is not counted
   */
  take(address: string, n?: number, id?: string): number | undefined;
  /** What other programs should know by now, at most `most`; nothing unless there is a secret. */
  untold(most: number): SharedCount[];
  /**
   * Takes over what is known of the same addresses elsewhere. What comes back of one's own needs no more telling, unless
   * the address is half way to its limit: then it is told again, to hear what others have counted meanwhile.
   */
  learn(counts: readonly SharedCount[]): void;
}

export interface RateLimitOptions {
  limit: number;
  /** Ms. Windows begin at its multiples, so that all programs mean the same one. */
  window: number;
  /** Ms UTC. */
  clock: () => number;
  /** Shared by programs that count together. */
  secret?: { name: string; text: string } | undefined;
}

/** What one address has sent in a window: by program, or by the thing that counts once. */
interface Count {
  total: number;
  parts: Map<string, number>;
}

/** Addresses that are remembered in one window; beyond, the oldest are forgotten. Some 20 MB at worst. */
const mostAddresses = 100_000;

/**
 * At most `limit` for each address in a window of time. An address is remembered as a keyed hash, and the key is thrown
 * away with the window: afterwards nobody can tell who was here, or that somebody came back. The key is random; with a
 * secret it is made from that and the window, so that several programs find the same hash.
 */
export function createRateLimit({ limit, window, clock, secret }: RateLimitOptions): RateLimit {
  /** An address far below the limit is nobody else's concern: most are never told. */
  const tellFrom = Math.max(1, limit / 10);
  /** From here on others are asked again and again, whether something has been counted here or not. */
  const askFrom = limit / 2;
  const me = randomBytes(8).toString('hex');
  let salt: Buffer = randomBytes(32);
  let counts = new Map<string, Count>();
  let untold = new Map<string, SharedCount>();
  let current = Number.NaN;

  function turn(): void {
    const number = Math.floor(clock() / window);
    if (number === current) return;
    current = number;
    salt.fill(0);
    salt = secret ? hmac(secret.text, `${secret.name} ${number}`) : randomBytes(32);
    counts = new Map();
    untold = new Map();
  }
  const ends = () => (current + 1) * window;
  const hash = (text: string) => hmac(salt, text).toString('base64url').slice(0, 22);

  function countOf(key: string): Count {
    const known = counts.get(key);
    if (known) return known;
    const oldest = counts.size >= mostAddresses ? counts.keys().next().value : undefined;
    if (oldest !== undefined) counts.delete(oldest);
    const count: Count = { total: 0, parts: new Map() };
    counts.set(key, count);
    return count;
  }

  function put(count: Count, part: string, n: number): void {
    count.total += n - (count.parts.get(part) ?? 0);
    count.parts.set(part, n);
  }

  return {
    take(address, n = 1, id) {
      turn();
      const key = hash(address);
      const count = countOf(key);
      const part = id === undefined ? me : hash(id);
      const before = count.parts.get(part) ?? 0;
      if (id !== undefined && before > 0) return undefined;
      if (count.total + n > limit) return Math.max(1, Math.ceil((ends() - clock()) / 1000));
      put(count, part, before + n);
      if (secret && count.total >= tellFrom && untold.size < mostAddresses)
        untold.set(`${key} ${part}`, { key, part, n: before + n, ends: ends() });
      return undefined;
    },
    untold(most) {
      turn();
      return [...untold.values().take(most)];
    },
    learn(learned) {
      turn();
      const now = learned.filter((count) => count.ends === ends());
      for (const { key, part, n } of now) {
        const count = countOf(key);
        if (n > (count.parts.get(part) ?? 0)) put(count, part, n);
      }
      for (const { key, part, n } of now) {
        const told = untold.get(`${key} ${part}`);
        if (!told || told.n > n) continue;
        // At the end of the line, or out of it.
        untold.delete(`${key} ${part}`);
        const { total } = countOf(key);
        if (total >= askFrom && total < limit) untold.set(`${key} ${part}`, told);
      }
    },
  };
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
