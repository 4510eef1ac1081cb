import { defineConfig } from 'vitest/config';
import { datasetModules } from './build/dataset-modules';

/** Folders whose tests only call functions: they share their modules, which take longer to load than most tests take. */
const pure = [
  ...['dataset', 'figures', 'fuzz', 'house', 'reading', 'scripts', 'ui'],
  ...['changes', 'extraction', 'hover', 'tooltip'].map((part) => `page/${part}`),
].map((folder) => `test/${folder}/**`);

export default defineConfig({
  plugins: [datasetModules()],
  define: { __BROWSER__: JSON.stringify('chrome') },
  test: {
    // Vitest would leave one processor free, which is half of many a build machine.
    maxWorkers: '100%',
    // Generous, so that a busy machine fails nothing.
    testTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: pure.map((folder) => `${folder}/*.test.{ts,tsx}`), isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'edges',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...pure, 'test/browser/**', 'test/shipped/**', 'node_modules/**'],
        },
      },
    ],
  },
});
