import { defineConfig } from 'vitest/config';

const pure = ['test/core/**/*.test.ts'];

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    // The time zone of tests is none of the machine's: what depends on one is told which.
    env: { TZ: 'UTC' },
    testTimeout: 20_000,
    projects: [
      // Pure functions cannot disturb each other: their tests share what they import, which is most of their time.
      { extends: true, test: { name: 'core', include: pure, isolate: false } },
      { extends: true, test: { name: 'rest', include: ['test/**/*.test.ts'], exclude: pure } },
    ],
  },
});
