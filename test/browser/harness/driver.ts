import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Browser } from '../../../build/browser';
import manifest from '../../../manifest.json' with { type: 'json' };

/** A document of the extension that is no tab: the real side panel or sidebar. Arguments and results are JSON. */
export interface View {
  evaluate<A extends readonly unknown[], R>(work: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** A picture of it, as PNG. */
  screenshot(): Promise<Uint8Array>;
}

/**
 * `fresh` says that the profile is new, so that the extension is installed and not just loaded. `room` is how many
 * bytes all sites and extensions together may store, as on a disk that is nearly full; null leaves it to the browser.
 */
export interface LaunchOptions {
  readonly fresh: boolean;
  readonly headless: boolean;
  readonly room: number | null;
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
  /** Gives a command of the manifest over a page, by its keys. */
  giveCommand(page: Page, name: string): Promise<void>;
  /** Chooses an entry of ours in the page's context menu, opened at a point; in Chromium the choice alone, without the menu. */
  chooseInMenu(page: Page, entry: MenuEntry, at: { readonly x: number; readonly y: number }): Promise<void>;
  /** Shows pages as a reader with forced colours sees them, from the next drawing on. */
  forceColours(page: Page): Promise<void>;
  /** Shows pages as a reader who asked for little motion sees them, from the next drawing on. */
  reduceMotion(page: Page): Promise<void>;
  /** Lets the extension into private windows, opens one on an address, and gives its page. */
  openPrivately(url: string): Promise<Page>;
  killBackground(): Promise<void>;
  reloadExtension(): Promise<void>;
  /** Undoes what `forceColours`, `reduceMotion` and `openPanel` did, and loads the extension anew. */
  renew(): Promise<void>;
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

/** The letter that gives a command of the manifest, pressed with Alt and Shift. */
export function commandLetter(command: string): string {
  const { default: keys } = manifest.commands[command as keyof typeof manifest.commands].suggested_key;
  return keys.replace('Alt+Shift+', '');
}

/** How long anything of a browser is waited for, in milliseconds. Only what fails takes so long. */
export const patience = 60_000;

/** A page that waits as long as tests do: Puppeteer's own limit is too short for a busy machine. */
export function patient(page: Page): Page {
  page.setDefaultTimeout(patience);
  return page;
}

/**
 * Asks until the answer is there. A question that fails is asked again, since a page that is on its way elsewhere answers
 * none. Throws an error naming what was waited for, caused by the last failure.
 */
export async function until<T>(what: string, ask: () => Promise<T | null | undefined | false>): Promise<T> {
  const end = Date.now() + patience;
  let failure: unknown;
  while (Date.now() < end) {
    try {
      const answer = await inTime(ask(), end);
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      failure = undefined;
    } catch (error) {
      failure = error;
    }
    await rest(50);
  }
  throw new Error(`Waited ${patience / 1000} seconds for ${what}.`, { cause: failure });
}

/** Asks until two answers, one after the other, are the same, and gives that. */
export async function steady<T>(what: string, ask: () => Promise<T | null | undefined | false>): Promise<T> {
  let last = '';
  return until(`${what} to keep still`, async () => {
    const answer = await ask();
    const before = last;
    last = JSON.stringify(answer);
    return last === before && answer;
  });
}

/**
 * Watches for some milliseconds whether something stays as it is, for what must not happen: it cannot be waited for.
 * Throws as soon as it is otherwise. A slow machine makes this test less, never fail.
 */
export async function stays(what: string, milliseconds: number, ask: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + milliseconds;
  do {
    if (!(await ask())) throw new Error(`It did not stay so: ${what}.`);
    await rest(50);
  } while (Date.now() < end);
}

/** Lets some milliseconds pass. For a moment between two questions, never for something to happen in. */
export function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** An answer, or a failure where none has come by the end: a browser may never answer for a page that has gone. */
async function inTime<T>(answer: Promise<T>, end: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer came.')), Math.max(0, end - Date.now()));
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * A function as source text to run elsewhere. Some transpilers wrap functions in `__name` to keep their names, which
 * the other side does not have.
 */
export function sourceOf(work: (...args: never[]) => unknown): string {
  return `((...args) => { const __name = (named) => named; return (${work.toString()})(...args); })`;
}

/** A call with arguments of JSON, as source text. */
export function call<A extends readonly unknown[]>(work: (...args: A) => unknown, args: A): string {
  return `${sourceOf(work)}(...${JSON.stringify(args)})`;
}

/** Kills a process and waits for its end. */
export async function killed(child: ChildProcess | null): Promise<void> {
  if (!child || child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}
