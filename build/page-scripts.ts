import { minify, type Plugin } from 'vite';

/**
 * Has Chrome compile the reader whole as it is loaded. Most of its functions are called at once; compiled one by one as
 * they are called, each is parsed two or three times. Other browsers take it for the comment that it is.
 */
const COMPILE_WHOLE = '//# allFunctionsCalledOnLoad\n';
const CALLED_ON_LOAD = 'src/page/reader.iife.js';

/**
 * Minifies what runs in web pages, where loading costs more than the work itself. Pages of the extension stay as they
 * are bundled, for store reviewers to read.
 */
export function minifyPageScripts(): Plugin {
  return {
    name: 'minify-page-scripts',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'asset' || !/^src\/page\/.*\.js$/.test(output.fileName)) continue;
        const { code, errors } = await minify(output.fileName, output.source.toString());
        if (errors.length > 0) this.error(`${output.fileName}: ${errors.map(({ message }) => message).join('; ')}`);
        output.source = output.fileName === CALLED_ON_LOAD ? COMPILE_WHOLE + code : code;
      }
    },
  };
}
