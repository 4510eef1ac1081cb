import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { type Browser, browsers } from './browser';
import { type ZipEntry, zip } from './zip';

/** The archives of a release by file name, made of `dist` and of the tracked sources. */
export function packages(dist = 'dist'): Record<string, Buffer> {
  const built = browsers.map((browser) => [`cac-lens-${browser}.zip`, zip(builtFiles(dist, browser))] as const);
  return { ...Object.fromEntries(built), 'cac-lens-source.zip': zip(sourceFiles()) };
}

function builtFiles(dist: string, browser: Browser): ZipEntry[] {
  const folder = `${dist}/${browser}`;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(`${folder}/${path}`).isFile())
    .map((path) => ({ path: path.replaceAll('\\', '/'), content: readFileSync(`${folder}/${path}`) }));
}

/** What Mozilla's reviewers build from: all tracked files. */
function sourceFiles(): ZipEntry[] {
  return execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', maxBuffer: 1 << 26 })
    .split('\0')
    .filter((path) => path !== '' && statSync(path, { throwIfNoEntry: false })?.isFile())
    .map((path) => ({ path, content: readFileSync(path) }));
}
