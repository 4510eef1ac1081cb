import { rm } from 'node:fs/promises';
import { build } from 'vite';
import { browsers } from '../../build/browser';

/**
 * Builds the extension for this run alone, so that runs side by side do not disturb each other.
 * `CAC_LENS_DIST=dist npm run test:browser` tests a build that is there.
 */
export default async function buildFirst(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.CAC_LENS_DIST) return undefined;
  const folder = `.cache/test-build-${process.pid}`;
  for (const browser of browsers)
    await build({ mode: browser, configLoader: 'runner', build: { outDir: `${folder}/${browser}` } });
  process.env.CAC_LENS_DIST = folder;
  return () => rm(folder, { recursive: true, force: true });
}
