import { createHash, randomBytes } from 'node:crypto';

/** A working day. Milliseconds. */
const lifetime = 12 * 3_600_000;
/** More people than that do not read a report; the oldest session gives way. */
const mostSessions = 100;

export interface Sessions {
  /** @returns a token of 256 random bits */
  begin(): string;
  isOpen(token: string | undefined): boolean;
  end(token: string | undefined): void;
}

/**
 * Who is logged in, in memory: a restart logs everybody out. Only digests are kept, so that a look-up tells nothing
 * about how much of a guessed token is right.
 *
 * @param clock ms
 */
export function createSessions(clock: () => number): Sessions {
  const ends = new Map<string, number>();
  return {
    begin() {
      const token = randomBytes(32).toString('base64url');
      const [oldest] = ends.keys();
      if (ends.size >= mostSessions && oldest !== undefined) ends.delete(oldest);
      ends.set(digest(token), clock() + lifetime);
      return token;
    },
    isOpen: (token) => token !== undefined && (ends.get(digest(token)) ?? 0) > clock(),
    end(token) {
      if (token !== undefined) ends.delete(digest(token));
    },
  };
}

function digest(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
