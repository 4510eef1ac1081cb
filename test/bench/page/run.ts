/**
 * Measures what the extension costs on a page, beside a bare walk over the page's text and two libraries that mark text,
 * in one browser session: `npm run bench:page`. Ratios hold from machine to machine, milliseconds do not. Names of pages
 * after it, as in `npm run bench:page -- ordinary "100 KB"`, measure those alone.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/find-browser';
import { measureInFirefox } from './firefox';
import { type MadeUpPage, madeUpPages } from './made-up-pages';
import { CLOCK, median, PAINTED, pause, serve } from './made-up-site';
import { ownTime } from './profile';
import { COLD_WALK, type ScriptTime, scriptTime, TRACED } from './script-time';

const ROUNDS = Number(process.env.ROUNDS ?? 9);
const LIVE_MS = 5000;
/** A page of 5 MB takes long to load on a busy machine, the more so under a trace. */
const PATIENT = { timeout: 180_000 };
const NUMBER = '\\d{1,3}(?:[,.]\\d{3})+|\\d+(?:\\.\\d+)? (?:million|thousand)';

/** Has a page add fifty paragraphs a second. */
const FEED = `window.feeding = setInterval(() => { const p = document.createElement('p'); p.textContent = 'Another line came in with 12,345 boxes and 678 crates for the harbour.'; document.querySelector('article').append(p) }, 20)`;
const MARK = `(() => { const begin = performance.now(); new Mark(document.body).markRegExp(/${NUMBER}/g); return performance.now() - begin; })()`;
const REPLACE = `(() => { const begin = performance.now(); findAndReplaceDOMText(document.body, { find: /${NUMBER}/g, wrap: 'mark' }); return performance.now() - begin; })()`;

async function fresh<T>(browser: Browser, url: string, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.goto(url, PATIENT);
    return await work(page);
  } finally {
    await page.close();
  }
}

/** The extension's background, started if it is asleep. */
async function backgroundOf(browser: Browser): Promise<WebWorker> {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  if (worker === null) throw new Error('The background does not run.');
  return worker;
}

/** Loads a page under a trace until `settle` is done with it. */
async function traced(browser: Browser, url: string, settle: (page: Page) => Promise<void>): Promise<ScriptTime> {
  const page = await browser.newPage();
  try {
    await page.tracing.start({ categories: TRACED });
    await page.goto(url, PATIENT);
    await settle(page);
    return scriptTime((await page.tracing.stop()) ?? new Uint8Array());
  } finally {
    await page.close();
  }
}

/** What the bare walk takes on a fresh load of a page without the regulator. */
async function walkTime(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(COLD_WALK);
    await page.tracing.start({ categories: TRACED });
    await page.goto(`${url}?bare`, PATIENT);
    await page.waitForFunction('window.walked > 0', { timeout: 60_000, polling: 200 });
    await pause(100);
    return scriptTime((await page.tracing.stop()) ?? new Uint8Array()).walk;
  } finally {
    await page.close();
  }
}

/** Waits until the extension has done its work on a page. */
async function settled(page: Page, made: MadeUpPage): Promise<void> {
  if (made.namesRegulator) await page.waitForFunction(`(${PAINTED}) >= 6`, { timeout: 60_000, polling: 250 });
  await pause(made.html.length > 1_000_000 ? 4000 : 800);
}

/** What a page takes of its own thread and of the extension's background. */
async function inBoth(
  browser: Browser,
  url: string,
  made: MadeUpPage,
): Promise<ScriptTime & { readonly elsewhere: number }> {
  const background = (await backgroundOf(browser)).client;
  await background.send('Profiler.enable');
  await background.send('Profiler.setSamplingInterval', { interval: 500 });
  await background.send('Profiler.start');
  const own = await traced(browser, url, (page) => settled(page, made));
  const { profile } = await background.send('Profiler.stop');
  return { ...own, elsewhere: ownTime(profile, 'chrome-extension://') };
}

/** What a page takes while it grows, from when the extension has read it first. */
async function whileItGrows(
  browser: Browser,
  url: string,
  made: MadeUpPage,
): Promise<ScriptTime & { readonly elsewhere: number }> {
  const background = (await backgroundOf(browser)).client;
  const page = await browser.newPage();
  await page.goto(url, PATIENT);
  await settled(page, made);
  await background.send('Profiler.enable');
  await background.send('Profiler.setSamplingInterval', { interval: 500 });
  await background.send('Profiler.start');
  await page.tracing.start({ categories: TRACED });
  await page.evaluate(FEED);
  await pause(LIVE_MS);
  const own = scriptTime((await page.tracing.stop()) ?? new Uint8Array());
  const { profile } = await background.send('Profiler.stop');
  await page.close();
  return { ...own, elsewhere: ownTime(profile, 'chrome-extension://') };
}

/** Loads a page without the profiler and gives the milliseconds from its content to its first highlight. */
async function firstHighlight(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(CLOCK);
  await page.goto(url, PATIENT);
  await page.waitForFunction('window.firstHighlight > 0', { timeout: 60_000, polling: 50 });
  const first = Number(await page.evaluate('window.firstHighlight'));
  await page.close();
  return first;
}

/** The extension's share of each second in which a page grows. */
async function measureLive(browser: Browser, url: string, made: MadeUpPage): Promise<string> {
  const own: (ScriptTime & { elsewhere: number })[] = [];
  for (let round = 0; round < Math.min(ROUNDS, 3); round += 1) own.push(await whileItGrows(browser, url, made));
  const middle = (of: 'running' | 'longest' | 'elsewhere'): number => median(own.map((each) => each[of]));
  const share = (of: 'running' | 'elsewhere'): string => `${(middle(of) / (LIVE_MS / 1000)).toFixed(1)} ms/s`;
  return `| ${made.name} | – | ${share('running')} | – | ${middle('longest').toFixed(0)} ms | ${share('elsewhere')} | – | – | – | – | – |`;
}

async function measure(browser: Browser, naiveBrowser: Browser, url: string, made: MadeUpPage): Promise<string> {
  const isHuge = made.html.length > 1_000_000;
  const rounds = isHuge ? Math.min(ROUNDS, 3) : ROUNDS;
  const libraries = await Promise.all(
    ['mark.js/dist/mark.min.js', 'findandreplacedomtext/src/findAndReplaceDOMText.js'].map((path) =>
      readFile(new URL(`../../../node_modules/${path}`, import.meta.url), 'utf8'),
    ),
  );
  const walk: number[] = [];
  const own: (ScriptTime & { elsewhere: number })[] = [];
  const naive: number[] = [];
  const first: number[] = [];
  const cold: number[] = [];
  const others: number[][] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    walk.push(await walkTime(browser, url));
    own.push(await inBoth(browser, url, made));
    naive.push((await traced(naiveBrowser, url, () => pause(isHuge ? 4000 : 800))).running);
    if (made.namesRegulator) {
      first.push(await firstHighlight(browser, url));
      await (await backgroundOf(browser)).close();
      cold.push(await firstHighlight(browser, url));
    }
    for (const [position, call] of [MARK, REPLACE].entries()) {
      others[position]?.push(
        await fresh(browser, `${url}?bare`, async (page) => {
          await page.evaluate(libraries[position] ?? '');
          return Number(await page.evaluate(call));
        }),
      );
    }
  }
  const floor = median(walk);
  const middle = (of: keyof (typeof own)[number]): number => median(own.map((each) => each[of]));
  const times = (value: number): string => `${(value / floor).toFixed(1)} ×`;
  const shown = (values: readonly number[]): string => (made.namesRegulator ? `${median(values).toFixed(0)} ms` : '–');
  const [mark = 0, replace = 0] = others.map(median);
  return `| ${[
    made.name,
    `${floor.toFixed(2)} ms`,
    times(middle('running')),
    times(middle('compiling')),
    `${middle('longest').toFixed(0)} ms`,
    `${middle('elsewhere').toFixed(0)} ms`,
    shown(first),
    shown(cold),
    times(median(naive)),
    times(replace),
    times(mark),
  ].join(' | ')} |`;
}

/** A browser with one extension in it, and nothing else that it would do by itself. */
async function browserWith(extension: URL, folder: string): Promise<Browser> {
  return puppeteer.launch({
    executablePath: findBrowser('chrome'),
    headless: true,
    pipe: true,
    userDataDir: folder,
    enableExtensions: [extension.pathname],
    args: ['--no-sandbox', '--no-first-run', '--disable-background-networking', '--disable-component-update'],
  });
}

const wanted = process.argv.slice(2);
const pages = madeUpPages().filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const site = await serve(pages);
const folders = await Promise.all([0, 1].map(() => mkdtemp(join(tmpdir(), 'cac-lens-bench-'))));
const [folder = '', naiveFolder = ''] = folders;
const browser = await browserWith(new URL('../../../dist/chrome', import.meta.url), folder);
const naiveBrowser = await browserWith(new URL('naive-extension', import.meta.url), naiveFolder);
try {
  await backgroundOf(browser);
  await pause(1000);
  console.log(
    '| Chromium | bare walk | in the page | compiling | longest | in the background | first highlight | background asleep | naive extension | findAndReplaceDOMText | mark.js |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const [position, made] of pages.entries()) {
    const url = `${site.root}/${position}`;
    console.log(made.isLive ? await measureLive(browser, url, made) : await measure(browser, naiveBrowser, url, made));
  }
} finally {
  await Promise.all([browser, naiveBrowser].map((each) => each.close()));
  await Promise.all(folders.map((each) => rm(each, { recursive: true, force: true })));
}
try {
  console.log('\n| Firefox | first highlight | longest gap | without the regulator |');
  console.log('| --- | --- | --- | --- |');
  const still = pages.filter(({ isLive }) => !isLive);
  for (const line of await measureInFirefox(site.root, still, Math.min(ROUNDS, 5))) console.log(line);
} finally {
  site.close();
}
