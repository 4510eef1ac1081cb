/**
 * Measures what the extension costs on a page, beside a bare walk over the page's text and two libraries that mark text,
 * in one browser session: `npm run bench:page`. Ratios hold from machine to machine, milliseconds do not.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/find-browser';
import { type MadeUpPage, madeUpPages } from './made-up-pages';
import { type OwnTime, ownTime } from './profile';

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
const PAINTED = `[...CSS.highlights].reduce((sum, [name, { size }]) => sum + (name.startsWith('figure-') ? size : 0), 0)`;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function fresh<T>(browser: Browser, url: string, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    return await work(page);
  } finally {
    await page.close();
  }
}

/** Loads a page under the profiler until the extension has done its work. */
async function profiled(browser: Browser, url: string, made: MadeUpPage): Promise<OwnTime & { first: number }> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await page.evaluateOnNewDocument(`addEventListener('DOMContentLoaded', () => {
    const begin = performance.now();
    const look = () => (${PAINTED}) > 0 ? (window.firstHighlight = performance.now() - begin) : setTimeout(look, 2);
    ${made.namesRegulator ? 'look();' : ''}
  })`);
  await session.send('Profiler.start');
  await page.goto(url);
  if (made.namesRegulator) await page.waitForFunction(`(${PAINTED}) >= 6`, { timeout: 60_000, polling: 50 });
  await pause(made.html.length > 1_000_000 ? 3000 : 600);
  if (made.isLive) {
    await session.send('Profiler.stop');
    await session.send('Profiler.start');
    await page.evaluate(
      `window.feeding = setInterval(() => { const p = document.createElement('p'); p.textContent = 'Another line came in with 12,345 boxes and 678 crates for the harbour.'; document.querySelector('article').append(p) }, 20)`,
    );
    await pause(LIVE_MS);
  }
  const { profile } = await session.send('Profiler.stop');
  const first = Number(await page.evaluate('window.firstHighlight ?? 0'));
  await page.close();
  return { ...ownTime(profile, 'chrome-extension://'), first };
}

async function measure(browser: Browser, url: string, made: MadeUpPage): Promise<string> {
  const rounds = made.html.length > 1_000_000 || made.isLive ? Math.min(ROUNDS, 3) : ROUNDS;
  const libraries = await Promise.all(
    ['mark.js/dist/mark.min.js', 'findandreplacedomtext/src/findAndReplaceDOMText.js'].map((path) =>
      readFile(new URL(`../../../node_modules/${path}`, import.meta.url), 'utf8'),
    ),
  );
  const walk: number[] = [];
  const own: OwnTime[] = [];
  const first: number[] = [];
  const others: number[][] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    walk.push(await fresh(browser, `${url}?bare`, async (page) => Number(await page.evaluate(WALK))));
    const seen = await profiled(browser, url, made);
    own.push(seen);
    first.push(seen.first);
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
  const longest = Math.max(...own.map((each) => each.longest));
  const times = (value: number): string => `${(value / floor).toFixed(1)} ×`;
  if (made.isLive)
    return `| ${made.name} | – | ${(total / (LIVE_MS / 1000)).toFixed(1)} ms/s | ${longest.toFixed(0)} ms | – | – | – |`;
  const [mark = 0, replace = 0] = others.map(median);
  const shown = made.namesRegulator ? `${median(first).toFixed(0)} ms` : '–';
  return `| ${made.name} | ${floor.toFixed(2)} ms | ${times(total)} | ${longest.toFixed(0)} ms | ${shown} | ${times(replace)} | ${times(mark)} |`;
}

const pages = madeUpPages();
const server = createServer((request, response) => {
  const made = pages[Number(/\d+/.exec(request.url ?? '')?.[0] ?? -1)];
  // The bare page names no regulator, so that only the gate runs there, after the call that is measured or before it.
  const html = request.url?.includes('bare')
    ? made?.html.replaceAll(/Cyberspace Administration of China|\bCAC\b/g, 'Harbour Office')
    : made?.html;
  response.writeHead(made ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(html ?? '');
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;
const profileFolder = await mkdtemp(join(tmpdir(), 'cac-lens-bench-'));
const extension = new URL('../../../dist/chrome', import.meta.url).pathname;
const browser = await puppeteer.launch({
  executablePath: findBrowser('chrome'),
  headless: true,
  pipe: true,
  userDataDir: profileFolder,
  enableExtensions: [extension],
  args: ['--no-sandbox', '--no-first-run', '--disable-background-networking', '--disable-component-update'],
});
try {
  await browser.waitForTarget((target) => target.type() === 'service_worker');
  await pause(1000);
  console.log('| page | bare walk | extension | longest stretch | first highlight | findAndReplaceDOMText | mark.js |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const [position, made] of pages.entries())
    console.log(await measure(browser, `http://127.0.0.1:${port}/${position}`, made));
} finally {
  await browser.close();
  server.close();
  await rm(profileFolder, { recursive: true, force: true });
}
