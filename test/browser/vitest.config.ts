import { defineConfig } from 'vitest/config';

/** Browser tests run one after the other: two browsers at a time would fight over the focus and over the processor. */
export default defineConfig({
  test: {
    include: ['test/shipped/**/*.test.ts', 'test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/build-first.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
