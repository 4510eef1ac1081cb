import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { browsers } from '../../build/browser';
import { loadDataset } from '../../scripts/dataset-files';
import { BuiltExtension } from './built-extension';

/** Namespaces, and addresses that packages print in their messages; nothing ever asks for them. */
const wellKnown =
  /^https?:\/\/(www\.w3\.org|schema\.org|bit\.ly|tinyurl\.com\/y2uuvskb|dexie\.org|github\.com\/mozilla)\b/;
/** What each script may weigh in KB after gzip. */
const budget: Readonly<Record<string, number>> = {
  'src/page/gate.iife.js': 3,
  'src/page/reader.iife.js': 18,
  'src/page/tooltip.iife.js': 18,
  'src/page/passages.iife.js': 4,
  'assets/index.ts.js': 260,
  'assets/reading-worker.js': 230,
  'assets/dataset.js': 180,
  'assets/messages.js': 80,
  'assets/settings.js': 80,
  'assets/panel.js': 100,
  'assets/sample.js': 6,
  'assets/theme.js': 3,
  'service-worker-loader.js': 1,
};
const dataset = await loadDataset('assets/dataset');
const sources = dataset.announcements.flatMap(({ sources: each }) => Object.values(each));
const linkable = new Set(sources.flatMap(({ url, archive }) => [url, archive]));
const mirrors = sources.filter(({ rank }) => rank === 'mirror').flatMap(({ address }) => address ?? []);

/** A script's name without what bundling adds: a hash, or a number where two have one name. */
function nameOf(path: string): string {
  return path.replace(/-[\w-]{8}(?=\.js$)|(?<=^assets\/[a-z]+)\d(?=\.js$)/, '');
}

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

  it.each(scripts)('keep to their size: %s', (path) => {
    expect(gzipSync(extension.text(path)).length / 1024).toBeLessThan(budget[nameOf(path)] ?? 0);
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
