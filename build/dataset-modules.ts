import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { loadDataset } from '../scripts/dataset-files';
import { encodeIndex } from '../src/figures/compact-index';
import { compileIndex, compileLibrary } from '../src/figures/compile';

const directory = fileURLToPath(new URL('../assets/dataset', import.meta.url));

/** What each virtual module's function gives, as JSON; `src/dataset-modules.d.ts` types them. */
const modules: Record<string, () => Promise<string>> = {
  'virtual:dataset-index': async () => JSON.stringify(encodeIndex(compileIndex(await loadDataset(directory)))),
  'virtual:dataset-full': async () => JSON.stringify(compileLibrary(await loadDataset(directory))),
};

/**
 * Serves the compiled dataset as the modules `virtual:dataset-index` and `virtual:dataset-full`.
 * Each exports a function that parses its JSON when it is first called: a background that wakes for one page needs the
 * full data only if a tooltip opens. Engines parse a string several times faster than the same object literal.
 */
export function datasetModules(): Plugin {
  return {
    name: 'dataset-modules',
    resolveId: (id) => (id in modules ? `\0${id}` : null),
    async load(id) {
      const json = await modules[id.slice(1)]?.();
      if (json === undefined || !id.startsWith('\0')) return null;
      this.addWatchFile(directory);
      return `const json = ${JSON.stringify(json)};\nlet data;\nexport default () => (data ??= JSON.parse(json));`;
    },
  };
}
