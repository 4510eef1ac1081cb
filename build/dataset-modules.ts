import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { loadDataset } from '../scripts/dataset-files';
import { encodeIndex } from '../src/figures/compact-index';
import { compileIndex, compileLibrary } from '../src/figures/compile';

const directory = fileURLToPath(new URL('../assets/dataset', import.meta.url));

/** What each virtual module exports by default, as JSON; `src/dataset-modules.d.ts` types them. */
const modules: Record<string, () => Promise<string>> = {
  'virtual:dataset-index': async () => JSON.stringify(encodeIndex(compileIndex(await loadDataset(directory)))),
  'virtual:dataset-full': async () => JSON.stringify(compileLibrary(await loadDataset(directory))),
};

/**
 * Serves the compiled dataset as the modules `virtual:dataset-index` and `virtual:dataset-full`.
 * The JSON stays one string until it is run: engines parse it several times faster than the same object literal.
 */
export function datasetModules(): Plugin {
  return {
    name: 'dataset-modules',
    resolveId: (id) => (id in modules ? `\0${id}` : null),
    async load(id) {
      const json = await modules[id.slice(1)]?.();
      if (json === undefined || !id.startsWith('\0')) return null;
      this.addWatchFile(directory);
      return `export default JSON.parse(${JSON.stringify(json)});`;
    },
  };
}
