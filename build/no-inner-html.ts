import type { Plugin } from 'vite';

const write = /(\w+)\.innerHTML=(\w+\.__html)\b/g;

/**
 * Takes the one `innerHTML` write out of Preact (`dangerouslySetInnerHTML`, which nothing here uses): text is set
 * instead. Fails the build where Preact no longer holds exactly that one write.
 */
export function noInnerHtml(): Plugin {
  return {
    name: 'no-inner-html',
    enforce: 'pre',
    transform: {
      filter: { id: /\/node_modules\/preact\/dist\/preact\.m?js$/ },
      handler(code) {
        const found = [...code.matchAll(write)].length;
        if (found !== 1) this.error(`Expected one innerHTML write in Preact, found ${found}.`);
        return { code: code.replace(write, '$1.textContent=$2'), map: null };
      },
    },
  };
}
