import { setTimeout } from 'node:timers/promises';

/** Pauses between the tries, 1.5 s in all. What lasts longer is no collision but a failure. Milliseconds. */
const defaultPauses = [10, 40, 150, 400, 900];

export interface RetryOptions {
  pauses?: readonly number[];
  sleep?: (ms: number) => Promise<unknown>;
  /** 0 to 1: programs that have collided must not do so again in step. */
  random?: () => number;
}

/**
 * Tries again what failed only because somebody else was at work, a limited number of times. For what may be repeated:
 * the operation has either not happened, or happening twice does no harm.
 */
export async function retryTransient<T>(
  operation: () => Promise<T>,
  { pauses = defaultPauses, sleep = setTimeout, random = Math.random }: RetryOptions = {},
): Promise<T> {
  for (const pause of pauses) {
    try {
      return await operation();
    } catch (error) {
      if (!isTransient(error)) throw error;
    }
    await sleep(pause * (0.5 + random() / 2));
  }
  return operation();
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html, and what node-postgres says of a lost connection. */
const transientCodes = new Set([
  // serialization failure, deadlock, lock not available
  '40001',
  '40P01',
  '55P03',
  // the server ends this connection, or is starting
  '57P01',
  '57P02',
  '57P03',
  '08006',
  'ECONNRESET',
  'EPIPE',
]);

/** Whether the same operation may succeed a moment later. A server that is not there (ECONNREFUSED) is not transient. */
export function isTransient(error: unknown): boolean {
  const { code, errcode, message } = error as { code?: string; errcode?: number; message?: string };
  // SQLITE_BUSY and SQLITE_LOCKED; the lower byte is the primary code: https://www.sqlite.org/rescode.html
  if (errcode !== undefined) return [5, 6].includes(errcode & 0xff);
  return (
    (code !== undefined && transientCodes.has(code)) ||
    message === 'Connection terminated unexpectedly'
  );
}
