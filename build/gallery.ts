import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { datasetModules } from './dataset-modules';

const folder = fileURLToPath(new URL('../gallery/', import.meta.url));
const pages = ['index', 'tooltips', 'panel'];

/** Builds the gallery: the shipped components with a pretended browser around them. Gives the folder that it is in. */
export async function buildGallery(outDir = fileURLToPath(new URL('../.cache/gallery/site', import.meta.url))) {
  await build({
    root: folder,
    base: './',
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __BROWSER__: JSON.stringify('chrome') },
    resolve: { alias: { 'webextension-polyfill': `${folder}pretend-browser.ts` } },
    plugins: [datasetModules()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      // As the extension is built: minifying would lower `light-dark()`.
      minify: false,
      chunkSizeWarningLimit: 5_000,
      rollupOptions: { input: pages.map((page) => `${folder}${page}.html`) },
    },
  });
  return outDir;
}
