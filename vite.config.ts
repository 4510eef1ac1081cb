import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { asBrowser } from './build/browser';
import { datasetModules } from './build/dataset-modules';
import { licences, notePackages } from './build/licences';
import { locales } from './build/locales';
import { manifestFor } from './build/manifest';
import { noInnerHtml } from './build/no-inner-html';
import { minifyPageScripts } from './build/page-scripts';
import { selfContained } from './build/self-contained';
import { sizes } from './build/sizes';
import { wordTables } from './build/word-tables';

// Builds under the tests are the release too.
process.env.NODE_ENV = 'production';

/** One build for one browser: `vite build --mode chrome` or `--mode firefox`. */
export default defineConfig(({ mode }) => {
  const browser = asBrowser(mode);
  return {
    publicDir: false,
    logLevel: 'warn',
    define: { __BROWSER__: JSON.stringify(browser) },
    plugins: [
      datasetModules(),
      wordTables(),
      noInnerHtml(),
      notePackages(),
      crx({ manifest: manifestFor(browser), browser }),
      selfContained(browser, [
        { fileName: 'src/page/reader.iife.js', entry: 'src/page/reader.iife.ts' },
        { fileName: 'src/page/pointing.iife.js', entry: 'src/page/pointing.iife.ts' },
        { fileName: 'src/page/passages.iife.js', entry: 'src/page/passages.iife.ts' },
      ]),
      locales(),
      licences(),
      minifyPageScripts(),
      sizes(),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: 'es2023',
      // Reviewers of the stores read what is shipped; only the page's scripts are minified.
      minify: false,
      // The polyfill for module preloading brings a fetch.
      modulePreload: false,
      reportCompressedSize: false,
      // crxjs does not see Firefox's sidebar page.
      rollupOptions: {
        input: { panel: 'src/panel/index.html', sample: 'src/panel/sample/index.html' },
        output: {
          chunkFileNames: 'assets/[name].js',
          entryFileNames: 'assets/[name].js',
          assetFileNames: 'assets/[name][extname]',
          codeSplitting: { groups: [{ name: 'dataset', test: 'virtual:dataset-full' }] },
        },
      },
    },
  };
});
