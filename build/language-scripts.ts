import type { Plugin } from 'vite';
import { type LanguageId, languageIds } from '../src/reading/languages/language';
import type { PageScript } from './self-contained';

/** The files by which the background loads languages into a page: one entry, built once for each. */
export const languageScripts: readonly PageScript[] = languageIds.map((id) => ({
  fileName: `src/page/languages/${id}.js`,
  entry: 'src/page/language.iife.ts',
  plugins: [languageModule(id)],
}));

/** Serves one language's numbers and cue words as the module `virtual:language`. */
function languageModule(id: LanguageId): Plugin {
  return {
    name: 'language-module',
    resolveId: (name) => (name === 'virtual:language' ? `\0${name}` : null),
    load: (name) =>
      name === '\0virtual:language'
        ? `import { cues } from '/src/reading/cues/words/${id}.ts';
           import { numbers } from '/src/reading/languages/${id}.ts';
           export default { id: '${id}', numbers, cues };`
        : null,
  };
}
