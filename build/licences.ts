import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const bundled = new Set<string>();

/** Notes each package that a bundle takes a module of. One set serves a build and the builds inside it. */
export function notePackages(): Plugin {
  return {
    name: 'note-packages',
    transform(_code, id) {
      const directory = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
      if (directory && existsSync(`${directory}/package.json`)) bundled.add(directory);
      return null;
    },
  };
}

function licenceOf(directory: string): string {
  const { name, version, license } = JSON.parse(readFileSync(`${directory}/package.json`, 'utf8')) as Record<
    string,
    string
  >;
  const file = readdirSync(directory).find((each) => /^licen[cs]e/i.test(each));
  if (!file) throw new Error(`${name} has no licence file.`);
  return `${name} ${version} (${license})\n\n${readFileSync(`${directory}/${file}`, 'utf8').trim()}\n`;
}

/** Puts the licences of all noted packages into the build, as `LICENSES.txt`. Must stand after the bundles it covers. */
export function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle() {
      const source = [...bundled]
        .sort()
        .map(licenceOf)
        .join(`\n${'-'.repeat(80)}\n\n`);
      this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source });
    },
  };
}
