import type { Browser } from '../../../build/browser';
import type { BrowserDriver } from './driver';

/** A browser that runs with the extension in it. */
export interface RunningBrowser {
  readonly driver: BrowserDriver;
  /** The folder of its profile. */
  readonly profile: string;
  /** What the extension's `storage.local` held once the installation was done. */
  readonly installed: Readonly<Record<string, unknown>>;
}

/** Browsers that wait for the next table of tests of this worker: to start one takes longer than most tables do. */
const kept = new Map<Browser, RunningBrowser>();

/** Takes the browser that waits, where one does. */
export function takeKept(browser: Browser): RunningBrowser | undefined {
  const running = kept.get(browser);
  kept.delete(browser);
  return running;
}

/** Lets a browser wait for the next table of tests, and end with this process at the latest. */
export function keep(browser: Browser, running: RunningBrowser): void {
  process.off('SIGTERM', endKept);
  process.once('SIGTERM', endKept);
  kept.set(browser, running);
}

/** Vitest ends its workers by this signal, and knows of no last file of tests. */
function endKept(): void {
  // The signal is sent at once; there is no time to wait for more.
  for (const { driver } of kept.values()) void driver.kill();
  process.exit();
}
