import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { browsers } from '../../build/browser';
import { loadDataset } from '../../scripts/dataset-files';
import { BuiltExtension } from './built-extension';

/** Namespaces, and addresses that packages print in their messages; nothing ever asks for them. */
const wellKnown =
  /^https?:\/\/(www\.w3\.org|schema\.org|bit\.ly|tinyurl\.com\/y2uuvskb|dexie\.org|github\.com\/mozilla)\b/;
/** What page scripts may weigh in KB after gzip. */
const budget = { gate: 3, reader: 40, passages: 4 };
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
        /\bfetch\s*\(|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|importScripts|WebTransport|RTCPeerConnection/,
      ),
    ).toEqual([]);
  });

  it('evaluate no text', () => {
    expect(where(/\beval\s*\(|new Function\b|[^.\w]Function\s*\(/)).toEqual([]);
  });

  it('write no markup', () => {
    expect(
      where(/\.(innerHTML|outerHTML)\s*\+?=[^=]|insertAdjacentHTML|document\.write\b|createContextualFragment/),
    ).toEqual([]);
  });

  it('hold no addresses but those of sources', () => {
    const foreign = scripts.flatMap((path) =>
      [...withoutCommentLines(extension.text(path)).matchAll(/https?:\/\/[^\s"'`\\<>)|*$]+/g)]
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

  it('of the page keep to their sizes', () => {
    const kilobytes = (code: string) => gzipSync(code).length / 1024;
    expect(kilobytes(extension.text('src/page/gate.iife.js'))).toBeLessThan(budget.gate);
    expect(kilobytes(extension.text('src/page/reader.iife.js'))).toBeLessThan(budget.reader);
    expect(kilobytes(extension.text('src/page/passages.iife.js'))).toBeLessThan(budget.passages);
  });
});

describe('the files that are shipped', () => {
  it('leave the raw dataset out', () => {
    for (const browser of browsers) {
      const files = new BuiltExtension(browser).files();
      expect(files.filter((path) => /dataset\/|\.map$|\.tsx?$/.test(path))).toEqual([]);
      expect(files).toContain('LICENSES.txt');
    }
  });
});
