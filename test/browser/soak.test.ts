import type { CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForHighlights } from './harness/highlights';
import { Lens } from './harness/lens';

const loads = 200;
/**
 * What may be gained over all loads. A few documents await collection or going back at any time, each with 17 listeners;
 * a single listener or node lost with each load would be 200.
 */
const bound = { megabytes: 3, listeners: 80, nodes: 300 };

async function measure(session: CDPSession): Promise<{ megabytes: number; listeners: number; nodes: number }> {
  // What the reader's idle work still holds goes with the second round.
  for (let round = 0; round < 2; round++) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await session.send('HeapProfiler.collectGarbage');
  }
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  return {
    megabytes: value('JSHeapUsedSize') / 2 ** 20,
    listeners: value('JSEventListeners'),
    nodes: value('Nodes'),
  };
}

// Firefox tells no debugger how many listeners a process holds; the reader is the same code in both.
describe('a long session (chrome)', () => {
  const lens = new Lens('chrome');
  beforeAll(() => lens.start());
  afterAll(() => lens.stop());

  it(`gains nothing over ${loads} page loads and as many changes of the article`, { timeout: 240_000 }, async () => {
    const page = await lens.open(lens.site.url('/harbour-ledger.html'));
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    await session.send('HeapProfiler.enable');
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
    const before = await measure(session);
    await visit(loads);
    const after = await measure(session);
    expect(after.megabytes - before.megabytes).toBeLessThan(bound.megabytes);
    expect(after.listeners - before.listeners).toBeLessThan(bound.listeners);
    expect(after.nodes - before.nodes).toBeLessThan(bound.nodes);

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
    const swapped = await measure(session);
    expect(swapped.megabytes - after.megabytes).toBeLessThan(bound.megabytes);
    expect(swapped.listeners - after.listeners).toBeLessThan(bound.listeners);
    expect(swapped.nodes - after.nodes).toBeLessThan(bound.nodes);
  });
});
