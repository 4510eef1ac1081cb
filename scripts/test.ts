/** `npm test`: every check of the project, side by side where they can be, and one closing line that counts them. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** A check that runs. Called once, it prints what the check has said and says until it ends, and counts. */
type Check = () => Promise<Count>;

/** The part of Vitest's JSON report that is counted. */
interface VitestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

/** Starts a program of node_modules as one test. */
function check(title: string, program: string, ...args: string[]): Check {
  const child = spawn(program, args, {
    env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const said: Buffer[] = [];
  let say = (part: Buffer): unknown => said.push(part);
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => say(part));
  const ended = new Promise<boolean>((resolve) => {
    child.once('error', (error) => {
      say(Buffer.from(`${error}\n`));
      resolve(false);
    });
    child.once('close', (status) => resolve(status === 0));
  });
  return async () => {
    console.log(`\n── ${title}`);
    for (const part of said) process.stdout.write(part);
    say = (part) => process.stdout.write(part);
    return (await ended) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  };
}

/** Starts Vitest and counts its tests. A run that breaks outside a test counts as one that failed. */
function vitest(title: string, ...args: string[]): Check {
  const report = `.cache/report-${process.pid}-${title.split(' ')[0]?.toLowerCase()}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const run = check(title, 'vitest', 'run', ...args, ...reporters);
  return async () => {
    const { failed } = await run();
    try {
      const { numPassedTests, numFailedTests, success } = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
      const broken = failed > 0 || !success || numPassedTests === 0;
      return { passed: numPassedTests, failed: broken ? Math.max(1, numFailedTests) : 0 };
    } catch {
      return { passed: 0, failed: 1 };
    } finally {
      rmSync(report, { force: true });
    }
  };
}

/** Waits for checks that run side by side, and lets them speak one after the other. */
async function all(...checks: Check[]): Promise<Count[]> {
  const counts: Count[] = [];
  for (const each of checks) counts.push(await each());
  return counts;
}

process.env.CAC_LENS_DIST = 'dist';
const counts = [
  ...(await all(
    check('Types', 'tsc'),
    check('Lint', 'biome', 'check', '--error-on-warnings'),
    check('Build for Chrome', 'vite', 'build', '--configLoader', 'runner', '--mode', 'chrome'),
    check('Build for Firefox', 'vite', 'build', '--configLoader', 'runner', '--mode', 'firefox'),
  )),
  // Browser tests wait often: the unit tests fill the pauses.
  ...(await all(
    vitest('Browser tests', '--config', 'test/browser/vitest.config.ts'),
    vitest('Unit tests', '--maxWorkers=50%'),
  )),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
