import { defineConfig } from 'vitest/config';
import { patience } from './harness/driver';

/** Browser tests run one after the other: two browsers at a time would fight over the focus and over the processor. */
export default defineConfig({
  test: {
    include: ['test/shipped/**/*.test.ts', 'test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/build-first.ts'],
    fileParallelism: false,
    // Long enough for a busy machine; what waits in a test has a limit of its own, and says what it waited for.
    testTimeout: 300_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: patience, interval: 50 } },
  },
});
