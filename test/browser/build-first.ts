import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { browsers } from '../../build/browser';

/**
 * Makes a folder for the profiles of this run's browsers, and builds the extension for this run alone, so that runs side
 * by side do not disturb each other. `CAC_LENS_DIST=dist npm run test:browser` tests a build that is there.
 */
export default async function buildFirst(): Promise<() => Promise<void>> {
  const profiles = await mkdtemp(join(tmpdir(), 'cac-lens-profiles-'));
  process.env.CAC_LENS_PROFILES = profiles;
  const made = [profiles];
  if (!process.env.CAC_LENS_DIST) {
    const folder = `.cache/test-build-${process.pid}`;
    for (const browser of browsers)
      await build({ mode: browser, configLoader: 'runner', build: { outDir: `${folder}/${browser}` } });
    process.env.CAC_LENS_DIST = folder;
    made.push(folder);
  }
  return async () => {
    // The browsers that were kept end with the workers, and may still be at it.
    for (const folder of made) await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  };
}
