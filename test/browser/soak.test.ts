import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Footprint } from './harness/driver';
import { waitForHighlights } from './harness/highlights';
import { inBothBrowsers, type Lens } from './harness/lens';

const loads = 200;

/**
 * What may be gained over all loads. A few documents await collection or going back at any time, each with 17 listeners;
 * a single listener lost with each load would be 200. Firefox tells the heap of the whole process, page and browser code
 * included, which swings by some megabytes; 50 KB lost with each load would be ten.
 */
const bounds = { chrome: { megabytes: 3, listeners: 80 }, firefox: { megabytes: 5, listeners: 0 } };

/** The footprint once the reader's idle work is done; what that held goes with a second collection. */
async function settled(lens: Lens, page: Page): Promise<Footprint> {
  const rest = () => new Promise((resolve) => setTimeout(resolve, 1_000));
  await rest();
  await lens.footprint(page);
  await rest();
  return lens.footprint(page);
}

inBothBrowsers('a long session', (lens) => {
  const bound = bounds[lens.browser];
  const expectNoGrowth = (before: Footprint, after: Footprint) => {
    expect(after.megabytes - before.megabytes).toBeLessThan(bound.megabytes);
    expect(after.listeners - before.listeners).toBeLessThanOrEqual(bound.listeners);
  };

  it(`gains nothing over ${loads} page loads and as many changes of the article`, { timeout: 300_000 }, async () => {
    const page = await lens.open(lens.site.url('/harbour-ledger.html'));
    const visit = async (times: number) => {
      for (let time = 0; time < times; time++) {
        const path = ['/harbour-ledger.html', '/pulau-post.html', '/harvest.html'][time % 3] ?? '';
        await page.goto(lens.site.url(path));
        if (path !== '/harvest.html' && time % 10 < 2) await waitForHighlights(page, time % 3 === 0 ? 14 : 11);
      }
      await page.goto(lens.site.url('/harbour-ledger.html'));
      await waitForHighlights(page, 14);
    };
    await visit(20);
    const before = await settled(lens, page);
    await visit(loads);
    const after = await settled(lens, page);
    expectNoGrowth(before, after);

    await page.evaluate(`(async () => {
      const article = document.querySelector('article');
      const html = article.outerHTML;
      for (let time = 0; time < ${loads}; time++) {
        history.pushState({}, '', '?' + time);
        document.querySelector('article').replaceWith(document.createRange().createContextualFragment(html));
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    })()`);
    await waitForHighlights(page, 14);
    expectNoGrowth(after, await settled(lens, page));
  });
});
