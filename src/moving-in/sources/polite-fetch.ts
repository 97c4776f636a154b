import { setTimeout as wait } from 'node:timers/promises';
import { UserError } from '../../core/user-error.ts';

export interface Fetched {
  bytes: Uint8Array;
  /** From the address in the end, after redirects. */
  url: string;
}

export interface FetchOptions {
  /** Bytes; more is refused. */
  most: number;
  /** `name:password`, sent to `authHost` only. */
  auth?: string | undefined;
  authHost?: string;
  fetch?: typeof globalThis.fetch;
  /** Milliseconds to wait, as a promise; tests wait less. */
  pause?: (milliseconds: number) => Promise<unknown>;
}

const tries = 4;
/** Milliseconds. */
const patience = 30_000;

/**
 * Asks another server, one question after the other, and waits when it says so. Addresses of the own network are not
 * asked: an article could name them.
 *
 * @returns undefined where there is nothing, or nothing for us
 * @throws UserError where the server cannot be reached
 */
export async function politeFetch(
  address: string,
  options: FetchOptions,
): Promise<Fetched | undefined> {
  const { most, auth, authHost, fetch = globalThis.fetch, pause = wait } = options;
  const url = new URL(address);
  const headers: Record<string, string> = { 'User-Agent': 'Lotse import' };
  if (auth && url.hostname === authHost) headers['Authorization'] = `Basic ${btoa(auth)}`;
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(patience) }).catch(
      (cause: unknown) => cause,
    );
    if (response instanceof Response) {
      const busy = response.status === 429 || response.status >= 500;
      if (!busy || attempt >= tries)
        return response.ok
          ? { bytes: await readBody(response, most), url: response.url || address }
          : undefined;
      await response.body?.cancel();
      await pause(1000 * Math.min(60, Number(response.headers.get('Retry-After')) || 2 ** attempt));
    } else if (attempt >= tries) {
      throw new UserError(`${url.host} does not answer.`, {
        hint: 'Try again later, or export to files and import those. Nothing was imported.',
        cause: response,
      });
    } else await pause(1000 * 2 ** attempt);
  }
}

async function readBody(response: Response, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > most)
      throw new UserError(`${response.url} is larger than ${Math.round(most / 1e6)} MB.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Whether a host may be asked for an image that a text names: not this machine, and not an address of its network. */
export function isPublicHost(hostname: string): boolean {
  return (
    /\.[a-z]{2,}$/i.test(hostname) &&
    !/(?:^|\.)(?:localhost|local|internal|lan|home|corp)$/i.test(hostname)
  );
}
