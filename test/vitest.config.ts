import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    // The time zone of tests is none of the machine's: what depends on one is told which.
    env: { TZ: 'UTC' },
    testTimeout: 20_000,
  },
});
