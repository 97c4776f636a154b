import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { UserError } from '../core/user-error.ts';
import type { Handler } from './observe.ts';

/** Whoever is slower than this is no reader, and keeps a connection from others. Milliseconds. */
const timeouts = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5000,
  connectionsCheckingInterval: 5000,
};
/** How long an answer may take to be fetched once the server is told to end. Milliseconds. */
const patience = 5000;
/** A connection on which nothing moves: somebody does not fetch the answer. Milliseconds. */
const silence = 60_000;

/**
 * Answers requests from now on.
 *
 * @param port 0 takes any free one
 * @throws UserError when the port or the address cannot be had
 */
export function listen(fetch: Handler, port: number, hostname: string): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname, serverOptions: timeouts }, () => resolve(server));
    if ('setTimeout' in server) server.setTimeout(silence);
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port, hostname)));
  });
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new UserError(`Port ${port} is in use.`, {
        hint: `Stop the other program, or choose another port, for example PORT=${port + 1}.`,
        cause: error,
      });
    case 'EACCES':
      return new UserError(`This program may not open port ${port}.`, {
        hint: 'Choose a port above 1023, for example PORT=4321.',
        cause: error,
      });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new UserError(`HOST=${host} is no address of this machine.`, {
        hint: 'Use 127.0.0.1 for this machine alone, or 0.0.0.0 for the network.',
        cause: error,
      });
    default:
      return error;
  }
}

/** Where it answers, as one would type it. */
export function addressOf(server: ServerType, host: string): string {
  const { port } = server.address() as AddressInfo;
  const name = ['0.0.0.0', '::', '127.0.0.1'].includes(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** Takes no new connections, lets open requests finish, and cuts off who does not fetch the answer. */
export async function stopListening(server: ServerType): Promise<void> {
  if (!('closeIdleConnections' in server)) throw new Error('This is no HTTP/1 server.');
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection is kept open for the next request; one that is busy now is idle in a moment.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const slow = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearInterval(idle);
  clearTimeout(slow);
}
