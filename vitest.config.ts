import { defineConfig } from 'vitest/config';
import { datasetModules } from './build/dataset-modules';

export default defineConfig({
  plugins: [datasetModules()],
  define: { __BROWSER__: JSON.stringify('chrome') },
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/browser/**', 'test/shipped/**', 'node_modules/**'],
    // Generous, so that a busy machine fails nothing; the tests are quick.
    testTimeout: 30_000,
  },
});
