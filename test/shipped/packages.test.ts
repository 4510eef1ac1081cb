import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browsers } from '../../build/browser';
import { packages } from '../../build/packages';
import { zip } from '../../build/zip';

const again = `.cache/built-again-${process.pid}`;

beforeAll(async () => {
  for (const browser of browsers) {
    await build({ mode: browser, configLoader: 'runner', build: { outDir: `${again}/${browser}` } });
  }
});
afterAll(() => rmSync(again, { recursive: true, force: true }));

it('makes the same archives, byte for byte, from a second build', () => {
  const [first, second] = [packages(process.env.CAC_LENS_DIST), packages(again)];
  expect(Object.keys(first)).toEqual(['cac-lens-chrome.zip', 'cac-lens-firefox.zip', 'cac-lens-source.zip']);
  for (const [name, archive] of Object.entries(first)) {
    expect(second[name]?.equals(archive), name).toBe(true);
    expect(archive.length, name).toBeGreaterThan(50_000);
  }
});

it('makes archives that Mozilla reads and finds nothing wrong with', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cac-lens-package-'));
  try {
    const archive = packages(process.env.CAC_LENS_DIST)['cac-lens-firefox.zip'];
    writeFileSync(`${folder}/cac-lens.zip`, archive ?? '');
    const report = spawnSync('node_modules/.bin/addons-linter', ['--output=json', `${folder}/cac-lens.zip`], {
      encoding: 'utf8',
    });
    const { summary, metadata } = JSON.parse(report.stdout) as { summary: object; metadata: object };
    expect(metadata).toMatchObject({ name: expect.stringMatching(/./), manifestVersion: 3 });
    expect(summary).toEqual({ errors: 0, notices: 0, warnings: 0 });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('stores what it was given', () => {
  const text = '6.66万余个'.repeat(99);
  const archive = zip([{ path: 'a.txt', content: Buffer.from(text) }]);
  const start = 30 + 'a.txt'.length;
  expect(inflateRawSync(archive.subarray(start, start + archive.readUInt32LE(18))).toString()).toBe(text);
});
