import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { datasetModules } from './dataset-modules';
import { notePackages } from './licences';
import { noInnerHtml } from './no-inner-html';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bundles one entry with all that it imports into one classic script that imports nothing. */
async function bundle(entry: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [datasetModules(), noInnerHtml(), notePackages()],
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry, formats: ['iife'], name: 'reader' },
    },
  });
  const outputs = Array.isArray(result)
    ? result.flatMap(({ output }) => output)
    : 'output' in result
      ? result.output
      : [];
  const [script, ...rest] = outputs;
  if (script?.type !== 'chunk' || rest.length > 0) {
    throw new Error(`${entry} does not fit into one file: ${outputs.map(({ fileName }) => fileName).join(', ')}.`);
  }
  return script.code;
}

/**
 * Adds self-contained scripts to a build, each at its source's path with `.js`. `scripting.executeScript({ files })`
 * takes classic scripts only, and a chunk shared with them would have to be web-accessible.
 */
export function selfContained(entries: readonly string[]): Plugin {
  return {
    name: 'self-contained',
    apply: 'build',
    async generateBundle() {
      for (const entry of entries) {
        const fileName = entry.replace(/\.tsx?$/, '.js');
        this.emitFile({ type: 'asset', fileName, source: await bundle(entry) });
      }
    },
  };
}
