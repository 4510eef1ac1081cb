import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { browsers } from '../../build/browser';
import { loadDataset } from '../../scripts/dataset-files';
import { BuiltExtension } from './built-extension';

/** Namespaces, and addresses that packages print in their messages; nothing ever asks for them. */
const wellKnown =
  /^https?:\/\/(www\.w3\.org|schema\.org|bit\.ly|tinyurl\.com\/y2uuvskb|dexie\.org|github\.com\/mozilla)\b/;
/** What each entry may weigh with all that it loads, in KB after gzip. */
const budgets: readonly (readonly [entry: RegExp, kilobytes: number])[] = [
  [/^src\/page\/gate\.iife\.js$/, 3],
  [/^src\/page\/reader\.iife\.js$/, 20],
  [/^src\/page\/pointing\.iife\.js$/, 21],
  [/^src\/page\/passages\.iife\.js$/, 4],
  [/^service-worker-loader\.js$/, 560],
  [/^src\/panel\/index\.html$/, 400],
  [/^assets\/panel\.js$/, 400],
  [/^src\/panel\/sample\/index\.html$/, 90],
  [/^assets\/reading-worker.*\.js$/, 260],
];
const dataset = await loadDataset('assets/dataset');
const sources = dataset.announcements.flatMap(({ sources: each }) => Object.values(each));
const linkable = new Set(sources.flatMap(({ url, archive }) => [url, archive]));
const mirrors = sources.filter(({ rank }) => rank === 'mirror').flatMap(({ address }) => address ?? []);

function withoutCommentLines(code: string): string {
  return code.replace(/^\s*(\/\/|\/\*|\*).*$/gm, '');
}

describe.each(browsers)('the scripts for %s', (browser) => {
  const extension = new BuiltExtension(browser);
  const scripts = extension.scripts();

  /** Scripts in which a pattern stands, with what was found. */
  const where = (pattern: RegExp) =>
    scripts.flatMap((path) => {
      const found = pattern.exec(extension.text(path));
      return found ? [`${path}: ${found[0]}`] : [];
    });

  it('cannot reach the network', () => {
    expect(
      where(
        /\bfetch\b(?!-)|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|importScripts|WebTransport|RTCPeerConnection/,
      ),
    ).toEqual([]);
  });

  it('evaluate no text', () => {
    expect(where(/\beval\s*\(|new Function\b|[^.\w]Function\s*\(/)).toEqual([]);
  });

  it('write no markup', () => {
    expect(
      where(
        /\.(innerHTML|outerHTML|srcdoc)\s*\+?=[^=]|insertAdjacentHTML|setHTML|document\.write\b|createContextualFragment/,
      ),
    ).toEqual([]);
  });

  it('hold no addresses but those of sources', () => {
    const foreign = scripts.flatMap((path) =>
      [...withoutCommentLines(extension.text(path)).matchAll(/https?:\/\/\w[^\s"'`\\<>)|*$]+/g)]
        .map(([address]) => address)
        .filter((address) => !wellKnown.test(address) && ![...linkable].some((link) => link?.startsWith(address)))
        .map((address) => `${path}: ${address}`),
    );
    expect([...new Set(foreign)]).toEqual([]);
  });

  it('hold no address of a mirror', () => {
    expect(mirrors.length).toBeGreaterThan(0);
    const shipped = scripts.map((path) => extension.text(path)).join('\n');
    expect(mirrors.filter((address) => shipped.includes(address) && !linkable.has(address))).toEqual([]);
  });

  it('of the page stand alone', () => {
    const ofPage = scripts.filter((path) => path.startsWith('src/page/'));
    expect(ofPage).toHaveLength(4);
    for (const path of ofPage) {
      expect(extension.text(path), path).not.toMatch(/^\s*(import|export)\b|\bimport\s*\(/m);
    }
    expect(extension.text('src/page/gate.iife.js')).not.toContain('polyfill');
  });

  /** A file with all that it imports or names as its scripts. */
  function loadedBy(path: string, known = new Set<string>()): Set<string> {
    if (known.has(path)) return known;
    known.add(path);
    for (const [, target = ''] of extension
      .text(path)
      .matchAll(/(?:\bfrom|\bimport|\bsrc=)\s*["']([./][^"']*\.js)["']/g))
      loadedBy(target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(path), target), known);
    return known;
  }

  it('keep to their sizes, each with all that it loads', () => {
    const weighed = budgets.map(([entry, most]) => {
      const [path = '', ...others] = extension.files().filter((each) => entry.test(each));
      expect(others, path).toEqual([]);
      const loaded = [...loadedBy(path)];
      const kilobytes = loaded.reduce((sum, each) => sum + gzipSync(extension.text(each)).length, 0) / 1024;
      expect(kilobytes, path).toBeLessThan(most);
      return loaded;
    });
    expect(scripts.filter((path) => !weighed.flat().includes(path))).toEqual([]);
  });
});

describe('the files that are shipped', () => {
  it('leave the raw dataset out', () => {
    for (const browser of browsers) {
      const files = new BuiltExtension(browser).files();
      expect(files.filter((path) => /dataset\/|\.map$|\.tsx?$/.test(path))).toEqual([]);
    }
  });

  it('hold the licence of every package that is bundled', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    for (const browser of browsers) {
      const licences = new BuiltExtension(browser).text('LICENSES.txt');
      const missing = Object.entries(dependencies).filter(
        ([name, version]) => !licences.includes(`${name} ${version} (`),
      );
      expect(missing).toEqual([]);
    }
  });
});
