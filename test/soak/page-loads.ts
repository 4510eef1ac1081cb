import type { Browser } from '../../build/browser';
import { type Footprint, until } from '../browser/harness/driver';
import { waitForHighlights } from '../browser/harness/highlights';
import type { Lens } from '../browser/harness/installed-lens';

/**
 * What a page may hold more, after any number of loads, than before them. A few documents await collection or going back
 * at any time, each with 17 listeners. Firefox tells the heap of the whole process, page and browser code included,
 * which swings by some megabytes.
 */
const bounds: Readonly<Record<Browser, Footprint>> = {
  chrome: { megabytes: 3, listeners: 40 },
  firefox: { megabytes: 5, listeners: 0 },
};

/**
 * Loads articles again and again in one tab, then changes one as often, and throws where the page holds more after
 * either than before. What was merely not collected yet goes in time, and is waited for; what was lost stays.
 */
export async function pageLoads(lens: Lens, loads: number): Promise<void> {
  const page = await lens.open(lens.site.url('/harbour-ledger.html'));
  const bound = bounds[lens.browser];

  async function visit(times: number): Promise<void> {
    for (let time = 0; time < times; time++) {
      const path = ['/harbour-ledger.html', '/pulau-post.html', '/harvest.html'][time % 3] ?? '';
      await page.goto(lens.site.url(path));
      if (path !== '/harvest.html' && time % 10 < 2) await waitForHighlights(page, time % 3 === 0 ? 14 : 11);
    }
    await page.goto(lens.site.url('/harbour-ledger.html'));
    await waitForHighlights(page, 14);
  }

  /** The least of some footprints: what the last collection left may go with the next. */
  async function least(): Promise<Footprint> {
    const all: Footprint[] = [];
    for (let time = 0; time < 3; time++) all.push(await lens.footprint(page));
    return {
      megabytes: Math.min(...all.map(({ megabytes }) => megabytes)),
      listeners: Math.min(...all.map(({ listeners }) => listeners)),
    };
  }

  async function expectNoGrowth(what: string, before: Footprint): Promise<void> {
    let gained = before;
    try {
      await until('the memory', async () => {
        const now = await lens.footprint(page);
        gained = { megabytes: now.megabytes - before.megabytes, listeners: now.listeners - before.listeners };
        return gained.megabytes < bound.megabytes && gained.listeners <= bound.listeners;
      });
    } catch (cause) {
      throw new Error(`${loads} ${what} left ${JSON.stringify(gained)}.`, { cause });
    }
  }

  await visit(20);
  const before = await least();
  await visit(loads);
  await expectNoGrowth('page loads', before);
  const between = await least();
  await page.evaluate(`(async () => {
    const html = document.querySelector('article').outerHTML;
    for (let time = 0; time < ${loads}; time++) {
      history.pushState({}, '', '?' + time);
      document.querySelector('article').replaceWith(document.createRange().createContextualFragment(html));
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  })()`);
  await waitForHighlights(page, 14);
  await expectNoGrowth('changes of the article', between);
}
