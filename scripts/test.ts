/** `npm test`: every check of the project, and one closing line that counts them. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** The part of Vitest's JSON report that is counted. */
interface VitestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

/** Runs a program of node_modules as one test. */
function check(title: string, program: string, ...args: string[]): Count {
  console.log(`\n── ${title}`);
  const { status } = spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs Vitest and counts its tests. A run that breaks outside a test counts as one that failed. */
function vitest(title: string, ...args: string[]): Count {
  const report = `.cache/report-${process.pid}.json`;
  const { failed } = check(
    title,
    'vitest',
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  );
  try {
    const { numPassedTests, numFailedTests, success } = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
    const broken = failed > 0 || !success || numPassedTests === 0;
    return { passed: numPassedTests, failed: broken ? Math.max(1, numFailedTests) : 0 };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(report, { force: true });
  }
}

process.env.CAC_LENS_DIST = 'dist';
const counts = [
  check('Types', 'tsc'),
  check('Lint', 'biome', 'check', '--error-on-warnings'),
  vitest('Unit tests'),
  check('Build for Chrome', 'vite', 'build', '--configLoader', 'runner', '--mode', 'chrome'),
  check('Build for Firefox', 'vite', 'build', '--configLoader', 'runner', '--mode', 'firefox'),
  check('Lint of the extension', 'web-ext', 'lint', '--source-dir', 'dist/firefox', '--warnings-as-errors'),
  vitest('Browser tests', '--config', 'test/browser/vitest.config.ts'),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
