import { once } from 'node:events';
import { createServer } from 'node:net';
import { startServer } from '../../src/collector/start-server.ts';
import { UserError } from '../../src/core/user-error.ts';
import { readSiteDescription } from '../lib/site-description.ts';

const port = Number(process.env['PORT'] ?? 4321);
const host = process.env['HOST'] ?? '127.0.0.1';

/** Where the site will be served. */
export function demoAddress(): string {
  return `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}/`;
}

/**
 * Says at once, before anything is replaced, that the site could not be served.
 * @throws UserError when another program listens there
 */
export async function checkPortIsFree(): Promise<void> {
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, 'listening');
  } catch (cause) {
    throw new UserError(`The site cannot be served on port ${port}: it is in use or not allowed.`, {
      hint: `Stop the other program, or choose another port: PORT=${port + 1} npm run demo`,
      cause,
    });
  } finally {
    probe.close();
  }
}

/**
 * Serves the built site with a store of its own until the process is told to end.
 * @returns the site's address
 */
export async function serveDemo(databaseUrl: string): Promise<string> {
  const site = readSiteDescription('dist');
  if (!site)
    throw new UserError('There is no built site in dist/.', { hint: 'Run npm run build first.' });
  const server = await startServer({
    dist: 'dist',
    site: () => site,
    databaseUrl,
    port,
    host,
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void server.close());
  return server.url;
}
