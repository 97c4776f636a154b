import { defineConfig } from 'vitest/config';

const pure = ['test/core/**/*.test.ts'];

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    // The time zone and the language of tests are none of the machine's: what depends on one is told which.
    env: { TZ: 'UTC', LC_ALL: 'en_GB.UTF-8' },
    testTimeout: 20_000,
    projects: [
      // Pure functions cannot disturb each other: their tests share what they import, which is most of their time.
      { extends: true, test: { name: 'core', include: pure, isolate: false } },
      { extends: true, test: { name: 'rest', include: ['test/**/*.test.ts'], exclude: pure } },
    ],
  },
});
