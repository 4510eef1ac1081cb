import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import type { Browser } from './browser';
import { notePackages } from './licences';
import { noInnerHtml } from './no-inner-html';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A script that is injected into pages. */
export interface PageScript {
  /** Where it stands in the extension. */
  readonly fileName: string;
  readonly entry: string;
}

/** Bundles one entry with all that it imports into one classic script that imports nothing. */
async function bundle({ entry }: PageScript, browser: Browser): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __BROWSER__: JSON.stringify(browser) },
    plugins: [noInnerHtml(), notePackages()],
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
 * Adds self-contained scripts to a build. `scripting.executeScript({ files })` takes classic scripts only, and a chunk
 * shared with them would have to be web-accessible.
 */
export function selfContained(browser: Browser, scripts: readonly PageScript[]): Plugin {
  return {
    name: 'self-contained',
    apply: 'build',
    async generateBundle() {
      for (const script of scripts) {
        this.emitFile({ type: 'asset', fileName: script.fileName, source: await bundle(script, browser) });
      }
    },
  };
}
