/**
 * Measures what the extension costs on a page, beside a bare walk over the page's text and two libraries that mark text,
 * in one browser session: `npm run bench:page`. Ratios hold from machine to machine, milliseconds do not.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page, type WebWorker } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/find-browser';
import { measureInFirefox } from './firefox';
import { type MadeUpPage, madeUpPages } from './made-up-pages';
import { CLOCK, median, PAINTED, pause, serve } from './made-up-site';
import { compileTime, type OwnTime, ownTime } from './profile';

const ROUNDS = Number(process.env.ROUNDS ?? 9);
const LIVE_MS = 5000;
const NUMBER = '\\d{1,3}(?:[,.]\\d{3})+|\\d+(?:\\.\\d+)? (?:million|thousand)';

const WALK = `(() => {
  const begin = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.data.length;
  return performance.now() - begin;
})()`;
const MARK = `(() => { const begin = performance.now(); new Mark(document.body).markRegExp(/${NUMBER}/g); return performance.now() - begin; })()`;
const REPLACE = `(() => { const begin = performance.now(); findAndReplaceDOMText(document.body, { find: /${NUMBER}/g, wrap: 'mark' }); return performance.now() - begin; })()`;

async function fresh<T>(browser: Browser, url: string, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    return await work(page);
  } finally {
    await page.close();
  }
}

/** Starts the profiler of a session, at ten samples a millisecond. */
async function startProfiler(session: CDPSession): Promise<void> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
}

/** Stops it and gives what scripts of the extension took. */
async function stopProfiler(session: CDPSession): Promise<OwnTime> {
  return ownTime((await session.send('Profiler.stop')).profile, 'chrome-extension://');
}

/** The extension's background, started if it is asleep. */
async function backgroundOf(browser: Browser): Promise<WebWorker> {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  if (worker === null) throw new Error('The background does not run.');
  return worker;
}

/** Loads a page under the profiler until the extension has done its work, there and in its background. */
async function profiled(browser: Browser, url: string, made: MadeUpPage): Promise<OwnTime & { elsewhere: number }> {
  const background = (await backgroundOf(browser)).client;
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await Promise.all([session, background].map(startProfiler));
  await page.goto(url);
  if (made.namesRegulator) await page.waitForFunction(`(${PAINTED}) >= 6`, { timeout: 60_000, polling: 50 });
  await pause(made.html.length > 1_000_000 ? 3000 : 600);
  if (made.isLive) {
    await Promise.all([session, background].map(stopProfiler));
    await Promise.all([session, background].map(startProfiler));
    await page.evaluate(
      `window.feeding = setInterval(() => { const p = document.createElement('p'); p.textContent = 'Another line came in with 12,345 boxes and 678 crates for the harbour.'; document.querySelector('article').append(p) }, 20)`,
    );
    await pause(LIVE_MS);
  }
  const [own, elsewhere] = await Promise.all([stopProfiler(session), stopProfiler(background)]);
  await page.close();
  return { ...own, elsewhere: elsewhere.total };
}

/** Loads a page and gives the milliseconds in which scripts of the extension were compiled as they were loaded. */
async function compiling(browser: Browser, url: string, made: MadeUpPage): Promise<number> {
  const page = await browser.newPage();
  await page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
  await page.goto(url);
  if (made.namesRegulator) await page.waitForFunction(`(${PAINTED}) >= 6`, { timeout: 60_000, polling: 50 });
  await pause(300);
  const trace = await page.tracing.stop();
  await page.close();
  return compileTime(trace ?? new Uint8Array(), 'chrome-extension://');
}

/** Loads a page without the profiler and gives the milliseconds from its content to its first highlight. */
async function firstHighlight(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(CLOCK);
  await page.goto(url);
  await page.waitForFunction('window.firstHighlight > 0', { timeout: 60_000, polling: 50 });
  const first = Number(await page.evaluate('window.firstHighlight'));
  await page.close();
  return first;
}

async function measure(browser: Browser, url: string, made: MadeUpPage): Promise<string> {
  const rounds = made.html.length > 1_000_000 || made.isLive ? Math.min(ROUNDS, 3) : ROUNDS;
  const libraries = await Promise.all(
    ['mark.js/dist/mark.min.js', 'findandreplacedomtext/src/findAndReplaceDOMText.js'].map((path) =>
      readFile(new URL(`../../../node_modules/${path}`, import.meta.url), 'utf8'),
    ),
  );
  const walk: number[] = [];
  const own: (OwnTime & { elsewhere: number })[] = [];
  const compiled: number[] = [];
  const first: number[] = [];
  const cold: number[] = [];
  const others: number[][] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    walk.push(await fresh(browser, `${url}?bare`, async (page) => Number(await page.evaluate(WALK))));
    own.push(await profiled(browser, url, made));
    if (made.isLive) continue;
    compiled.push(await compiling(browser, url, made));
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
  const total = median(own.map((each) => each.total));
  const elsewhere = median(own.map((each) => each.elsewhere));
  const longest = median(own.map((each) => each.longest));
  const times = (value: number): string => `${(value / floor).toFixed(1)} ×`;
  if (made.isLive) {
    const share = (value: number): string => `${(value / (LIVE_MS / 1000)).toFixed(1)} ms/s`;
    return `| ${made.name} | – | ${share(total)} | – | ${longest.toFixed(0)} ms | ${share(elsewhere)} | – | – | – | – |`;
  }
  const [mark = 0, replace = 0] = others.map(median);
  const shown = (values: readonly number[]): string => (made.namesRegulator ? `${median(values).toFixed(0)} ms` : '–');
  return `| ${made.name} | ${floor.toFixed(2)} ms | ${times(total)} | ${times(median(compiled))} | ${longest.toFixed(0)} ms | ${elsewhere.toFixed(0)} ms | ${shown(first)} | ${shown(cold)} | ${times(replace)} | ${times(mark)} |`;
}

const pages = madeUpPages();
const site = await serve(pages);
const profileFolder = await mkdtemp(join(tmpdir(), 'cac-lens-bench-'));
const browser = await puppeteer.launch({
  executablePath: findBrowser('chrome'),
  headless: true,
  pipe: true,
  userDataDir: profileFolder,
  enableExtensions: [new URL('../../../dist/chrome', import.meta.url).pathname],
  args: ['--no-sandbox', '--no-first-run', '--disable-background-networking', '--disable-component-update'],
});
try {
  await backgroundOf(browser);
  await pause(1000);
  console.log(
    '| Chromium | bare walk | in the page | compiling | longest stretch | in the background | first highlight | background asleep | findAndReplaceDOMText | mark.js |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const [position, made] of pages.entries()) console.log(await measure(browser, `${site.root}/${position}`, made));
} finally {
  await browser.close();
  await rm(profileFolder, { recursive: true, force: true });
}
try {
  console.log('\n| Firefox | first highlight | longest gap | without the regulator |');
  console.log('| --- | --- | --- | --- |');
  const still = pages.filter(({ isLive }) => !isLive);
  for (const line of await measureInFirefox(site.root, still, Math.min(ROUNDS, 5))) console.log(line);
} finally {
  site.close();
}
