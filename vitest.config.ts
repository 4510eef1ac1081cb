import { defineConfig } from 'vitest/config';
import { datasetModules } from './build/dataset-modules';

export default defineConfig({
  plugins: [datasetModules()],
  define: { __BROWSER__: JSON.stringify('chrome') },
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/browser/**', 'test/shipped/**', 'node_modules/**'],
    // Vitest would leave one processor free, which is half of many a build machine.
    maxWorkers: '100%',
    // Generous, so that a busy machine fails nothing.
    testTimeout: 300_000,
  },
});
