import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Browser } from '../../../build/browser';

/** A document of the extension that is no tab: the real side panel or sidebar. Arguments and results are JSON. */
export interface View {
  evaluate<A extends readonly unknown[], R>(work: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** A picture of it, as PNG. */
  screenshot(): Promise<Uint8Array>;
}

/** `fresh` says that the profile is new, so that the extension is installed and not just loaded. */
export interface LaunchOptions {
  readonly fresh: boolean;
  readonly headless: boolean;
}

/**
 * What a page's process holds after its garbage was collected: script memory (Chromium) or all of its heap (Firefox);
 * listeners in the whole process (Chromium) or on the window, document and body (Firefox, which counts no others).
 */
export interface Footprint {
  readonly megabytes: number;
  readonly listeners: number;
}

/** An entry of the context menu. */
export interface MenuEntry {
  readonly id: string;
  readonly title: string;
}

/** What one browser can do; the two drivers hide how. */
export interface BrowserDriver {
  launch(profile: string, options: LaunchOptions): Promise<void>;
  close(): Promise<void>;
  /** Ends the browser's process as a crash does. */
  kill(): Promise<void>;
  newPage(): Promise<Page>;
  /** The tabs that are open. */
  pages(): Promise<Page[]>;
  openExtensionPage(path: string): Promise<Page>;
  openPanel(page: Page): Promise<View>;
  panelOpenedBy(act: () => Promise<void>): Promise<Page>;
  /** Gives a command of the manifest over a page: by its keys in Firefox; Chromium's drivers reach no such key. */
  giveCommand(page: Page, name: string): Promise<void>;
  /** Chooses an entry of ours in the page's context menu, opened at a point; in Chromium the choice alone, without the menu. */
  chooseInMenu(page: Page, entry: MenuEntry, at: { readonly x: number; readonly y: number }): Promise<void>;
  /** Shows pages as a reader with forced colours sees them, from the next drawing on. */
  forceColours(page: Page): Promise<void>;
  /** Shows pages as a reader who asked for little motion sees them, from the next drawing on. */
  reduceMotion(page: Page): Promise<void>;
  killBackground(): Promise<void>;
  reloadExtension(): Promise<void>;
  badge(page: Page): Promise<string>;
  inClosedRoot<R, A>(page: Page, work: (root: ShadowRoot, argument: A) => R, argument: A): Promise<R | null>;
  scriptsIn(page: Page): Promise<string[]>;
  footprint(page: Page): Promise<Footprint>;
}

/** The size of every page's viewport, in CSS pixels. */
export const viewport = { width: 1000, height: 760 };

/** The folder of the built extension: `dist`, or the build that the test run made for itself. */
export function builtExtension(browser: Browser): string {
  return fileURLToPath(new URL(`../../../${process.env.CAC_LENS_DIST ?? 'dist'}/${browser}`, import.meta.url));
}

/** Asks until the answer is there. Throws an error naming what was waited for after ten seconds. */
export async function until<T>(what: string, ask: () => Promise<T | null | undefined | false>): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ten seconds for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * A function as source text to run elsewhere. Some transpilers wrap functions in `__name` to keep their names, which
 * the other side does not have.
 */
export function sourceOf(work: (...args: never[]) => unknown): string {
  return `((...args) => { const __name = (named) => named; return (${work.toString()})(...args); })`;
}

/** Kills a process and waits for its end. */
export async function killed(child: ChildProcess | null): Promise<void> {
  if (!child || child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}
