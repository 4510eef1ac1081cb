import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Plugin } from 'vite';
import { cueWords } from '../src/reading/cues/words';
import { grammars } from '../src/reading/languages/numbers';

/** The modules that gather the words of all languages, with what they export. */
const tables = [
  { module: '/src/reading/cues/words/index.ts', name: 'cueWords', words: cueWords },
  { module: '/src/reading/languages/numbers.ts', name: 'grammars', words: grammars },
];

/** The same export, each language parsed when it is first asked for. */
function lazily(name: string, words: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(words).map(([language, data]) => {
    const json = JSON.stringify(data);
    if (!isDeepStrictEqual(JSON.parse(json), data)) throw new Error(`${name} of ${language} is more than data.`);
    return `  ${language}: parsedOnce(${JSON.stringify(json)}),`;
  });
  return [
    'const parsedOnce = (json) => {',
    '  let data;',
    '  return { enumerable: true, get: () => (data ??= JSON.parse(json)) };',
    '};',
    `export const ${name} = Object.defineProperties({}, {`,
    ...entries,
    '});',
  ].join('\n');
}

/** A catalogue of the interface's words, imported as text. */
const catalogue = '/messages.json?raw';

/** A file of JSON without blanks. */
async function compacted(path: string): Promise<string> {
  return JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
}

/**
 * Ships the words of the languages as JSON, a string each. The background starts with all languages, for service workers
 * may load no script later, and its first page waits for that; as object literals they were most of what it compiled.
 */
export function wordTables(): Plugin {
  return {
    name: 'word-tables',
    enforce: 'pre',
    apply: 'build',
    async load(id) {
      if (id.endsWith(catalogue)) return `export default ${JSON.stringify(await compacted(id.replace('?raw', '')))};`;
      const table = tables.find(({ module }) => id.endsWith(module));
      return table ? lazily(table.name, table.words) : null;
    },
  };
}
