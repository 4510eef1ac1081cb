/**
 * `npm run bench:notes [-- chrome|firefox] [count]`: a hundred thousand notes in the real panel of each browser. The
 * times are what a user waits for; beside them stands the floor: reading all records with nothing but IndexedDB.
 */
import type { Page } from 'puppeteer-core';
import { type Browser, browsers } from '../../../build/browser';
import { until } from '../../browser/harness/driver';
import { Lens } from '../../browser/harness/installed-lens';
import { fillStore } from './fill-store';

const args = process.argv.slice(2);
const chosen = browsers.filter((browser: Browser) => args.includes(browser));
const count = Number(args.find((each) => /^\d+$/.test(each)) ?? 100_000);

/** Watches the longest time, in milliseconds, that the panel could not answer. */
const watchTasks = `
  globalThis.longest = 0;
  globalThis.ticked = performance.now();
  setInterval(() => {
    const now = performance.now();
    globalThis.longest = Math.max(globalThis.longest, now - globalThis.ticked - 10);
    globalThis.ticked = now;
  }, 10);
`;

async function timed(panel: Page, title: string, act: () => Promise<unknown>): Promise<number> {
  await panel.evaluate('globalThis.longest = 0; globalThis.ticked = performance.now()');
  const begun = performance.now();
  await act();
  const time = performance.now() - begun;
  const longest = (await panel.evaluate('globalThis.longest')) as number;
  console.log(`  ${title.padEnd(52)} ${time.toFixed(0).padStart(7)} ms   longest task ${longest.toFixed(0)} ms`);
  return time;
}

async function typeQuery(panel: Page, query: string, expected: (texts: string[]) => boolean): Promise<void> {
  await panel.evaluate((text) => {
    const box = document.querySelector<HTMLInputElement>('input[type="search"]');
    if (!box) throw new Error('No search box.');
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }, query);
  await wait(`the notes for "${query}"`, async () => {
    const texts = await panel.$$eval('article.note .note-text', (all) => all.map((each) => each.textContent ?? ''));
    return expected(texts);
  });
}

/** As `until`, with the patience that a hundred thousand notes ask for. */
async function wait(what: string, ask: () => Promise<boolean>): Promise<void> {
  for (let time = 0; time < 12; time += 1) {
    try {
      await until(what, ask);
      return;
    } catch (error) {
      if (time === 11) throw error;
    }
  }
}

async function exportAs(panel: Page, button: string): Promise<void> {
  await panel.evaluate(`
    globalThis.saved = 0;
    URL.createObjectURL = (blob) => { globalThis.saved = blob.size; return 'blob:kept'; };
    HTMLAnchorElement.prototype.click = () => {};
    [...document.querySelectorAll('button')].find((each) => each.textContent.trim() === '${button}').click();
  `);
  await wait(button, async () => ((await panel.evaluate('globalThis.saved')) as number) > 0);
}

for (const browser of chosen.length > 0 ? chosen : browsers) {
  const lens = new Lens(browser);
  await lens.start();
  try {
    const panel = await lens.openPanelTab();
    console.log(`${browser}, ${count} notes`);
    await fillStore(panel, count);
    const floor = (await panel.evaluate(`(async () => {
      const begun = performance.now();
      const asked = (request) => new Promise((resolve) => { request.onsuccess = () => resolve(request.result); });
      const db = await asked(indexedDB.open('cac-lens'));
      const notes = db.transaction('notes').objectStore('notes');
      for (let last = null; ; ) {
        const some = await asked(notes.getAll(last === null ? null : IDBKeyRange.lowerBound(last, true), 1000));
        if (some.length === 0) break;
        last = some.at(-1).id;
      }
      db.close();
      return performance.now() - begun;
    })()`)) as number;
    console.log(`  ${'floor: IndexedDB alone reads all'.padEnd(52)} ${floor.toFixed(0).padStart(7)} ms`);
    await panel.evaluate(watchTasks);
    await timed(panel, 'list: the first fifty', async () => {
      await panel.evaluate(`location.hash = '#/notes'`);
      await wait('the list', async () => (await panel.$$('article.note')).length === 50);
    });
    const first = await timed(panel, 'search: the first one, which reads all', () =>
      typeQuery(panel, `needle${count - 7}`, (texts) => texts.length === 1),
    );
    await timed(panel, 'search: another', () => typeQuery(panel, `needle${count - 9}x`, (texts) => texts.length === 0));
    await timed(panel, 'search: Chinese', () =>
      typeQuery(panel, '账号处置', (texts) => texts.length === 50 && texts[0]?.includes('处置') === true),
    );
    await panel.evaluate(`location.hash = '#/settings'`);
    await wait('the settings', async () => (await panel.$('input[type="password"]')) !== null);
    const csv = await timed(panel, 'export: CSV', () => exportAs(panel, 'CSV'));
    await timed(panel, 'export: Web Annotation', () => exportAs(panel, 'Web Annotation (JSON-LD)'));
    await timed(panel, 'export: backup', () => exportAs(panel, 'Save a backup'));
    console.log(`  first search ${(first / floor).toFixed(1)}, CSV ${(csv / floor).toFixed(1)} times the floor`);
  } finally {
    await lens.stop();
  }
}
