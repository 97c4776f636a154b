import { defineConfig } from '@playwright/test';
import { findBrowser } from '../scripts/browser.mjs';

const launchOptions = await findBrowser();
const port = 4517;

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
