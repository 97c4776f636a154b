import { defineConfig } from 'vitest/config';

/** What takes minutes: one file after the other, because each loads the machine. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/hard/**/*.hard.ts'],
    env: { TZ: 'UTC' },
    testTimeout: 3_600_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
