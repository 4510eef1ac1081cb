import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const directory = fileURLToPath(new URL('../assets/_locales/', import.meta.url));

/** Puts the manifest's catalogues where the browsers look for them: `_locales` at the top of the extension. */
export function locales(): Plugin {
  return {
    name: 'locales',
    apply: 'build',
    async generateBundle() {
      for (const locale of await readdir(directory)) {
        const source = await readFile(`${directory}${locale}/messages.json`, 'utf8');
        this.emitFile({ type: 'asset', fileName: `_locales/${locale}/messages.json`, source });
      }
    },
  };
}
