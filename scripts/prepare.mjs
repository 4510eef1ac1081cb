// `npm start` and `npm test` begin here, on a machine that may have nothing yet but Node: no import from packages.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { browserPlaces, installedBrowser } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @typedef {import('./browsers.mjs').BrowserName} BrowserName */

/**
 * What each task needs, from its arguments.
 * @type {Record<string, (args: string[]) => BrowserName[]>}
 */
const tasks = {
  start: (args) => [args.includes('firefox') ? 'firefox' : 'chrome'],
  test: () => ['chrome', 'firefox'],
  screenshots: () => ['chrome'],
};

const [task = '', ...args] = process.argv.slice(2);
const browsers = tasks[task]?.(args);
if (!browsers) {
  console.error(`Usage: node scripts/prepare.mjs ${Object.keys(tasks).join(' | ')}`);
  process.exit(2);
}

if (!packagesAreInstalled()) {
  console.log('Installing the npm packages …');
  run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund']);
}
installBrowsers(browsers.filter((browser) => !installedBrowser(browser)));

const child = spawn(process.execPath, ['--import', 'tsx', `scripts/${task}.ts`, ...args], {
  cwd: root,
  stdio: 'inherit',
});
// Ctrl-C reaches the task too; this process waits for it to end in good order.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));

/** True where what the lockfile asks of this platform is what stands in node_modules. */
function packagesAreInstalled() {
  const installedPath = `${root}node_modules/.package-lock.json`;
  if (!existsSync(installedPath)) return false;
  /** @type {(path: string) => Record<string, { version?: string, optional?: boolean }>} */
  const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
  const installed = packagesOf(installedPath);
  return Object.entries(packagesOf(`${root}package-lock.json`)).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

/**
 * Installs browsers with apt-get where that is allowed; else says in a sentence what to install, and ends.
 * @param {BrowserName[]} missing
 */
function installBrowsers(missing) {
  if (missing.length === 0) return;
  const titles = missing.map((browser) => browserPlaces[browser].title).join(' and ');
  const apt = aptGet();
  if (apt) {
    console.log(`Installing ${titles} …`);
    apt(['update', '-qq']);
    for (const browser of missing) {
      browserPlaces[browser].debian.some((name) => apt(['install', '-y', '-qq', '--no-install-recommends', name]));
    }
  }
  const still = missing.filter((browser) => !installedBrowser(browser));
  if (still.length === 0) return;
  const ways = still.map(
    (browser) => `${browserPlaces[browser].title} (or set ${browserPlaces[browser].variable} to its program)`,
  );
  console.error(`Please install ${ways.join(' and ')}, then run the same command again.`);
  process.exit(1);
}

/**
 * A way to run apt-get without being asked for a password, or null.
 * @returns {((args: string[]) => boolean) | null}
 */
function aptGet() {
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return null;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return null;
  const prefix = isRoot ? [] : ['sudo', '-n'];
  return (args) => {
    const [program = '', ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return spawnSync(program, rest, { stdio: 'inherit' }).status === 0;
  };
}

/**
 * Runs a program and ends with its status where it fails.
 * @param {string} program
 * @param {string[]} programArgs
 */
function run(program, programArgs) {
  const { status } = spawnSync(program, programArgs, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
