import { totalmem } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { patience } from './harness/driver.ts';

/** The files that take longest, in order: begun first, none of them is left over at the end. */
const longest = ['gallery', 'soak', 'durability', 'chain', 'panel-axe', 'page-hostile', 'languages'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = longest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return place < 0 ? longest.length : place;
    };
    return [...files].sort((one, other) => rank(one) - rank(other));
  }
}

/**
 * Three files at a time: a browser test waits half of its time. Each worker has browsers and profiles of its own, which
 * take a gigabyte, so that a small machine runs two.
 */
export default defineConfig({
  test: {
    include: ['test/shipped/**/*.test.ts', 'test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/build-first.ts'],
    maxWorkers: totalmem() > 7e9 ? 3 : 2,
    // A worker keeps its browsers from one file to the next.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // Long enough for a busy machine; what waits in a test has a limit of its own, and says what it waited for.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: patience, interval: 50 } },
  },
});
