import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../scripts/browser.mjs';

const launchOptions = await findBrowser();

/** A port that nothing uses. Chosen once: the workers inherit it with the environment. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
process.env['LOTSE_TEST_PORT'] ??= String(await freePort());
const port = Number(process.env['LOTSE_TEST_PORT']);

export default defineConfig({
  testDir: './site',
  outputDir: '../test-results/site',
  forbidOnly: !!process.env['CI'],
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
  },
  webServer: {
    command: 'node scripts/serve.ts',
    cwd: new URL('..', import.meta.url).pathname,
    url: `http://127.0.0.1:${port}/api/health`,
    env: { PORT: String(port), DATABASE_URL: 'sqlite::memory:' },
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
});
