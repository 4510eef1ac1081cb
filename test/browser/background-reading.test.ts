import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { aDraft } from '../notes/examples';
import { until } from './harness/driver';
import { waitForHighlights } from './harness/highlights';
import { inBothBrowsers, type Lens } from './harness/lens';

const ARTICLE = `<h1>China deletes 1.4 million posts</h1>
<p>The Cyberspace Administration of China (CAC) said on Friday, May 26, 2023 that it closed 67,000 accounts.</p>`;

/** Text all of which has to be read, since the regulator is named again and again; in some hundred stretches. */
const LONG = `${ARTICLE}<div id="text"></div><script>
  const text = '<p>' + 'The harbour and its cranes were quiet while people waited for news about fish. '.repeat(48) + 'The Cyberspace Administration of China was not asked.</p>';
  document.querySelector('#text').innerHTML = text.repeat(1500) + '<p>The Cyberspace Administration of China said on May 26, 2023 that it closed 67,000 accounts and deleted 1.4 million posts.</p>';
</script>`;

const painted = (page: Page): Promise<number> =>
  page.evaluate(
    `[...CSS.highlights].reduce((sum, [name, { size }]) => sum + (name.startsWith('figure-') ? size : 0), 0)`,
  ) as Promise<number>;

/** What the long page has painted in the end. */
const WHOLE = 4;

async function openLong(lens: Lens, path: string): Promise<Page> {
  const page = await lens.open(lens.site.page(path, LONG));
  await until('the first highlights', async () => (await painted(page)) > 0);
  expect(await painted(page)).toBeLessThan(WHOLE);
  return page;
}

inBothBrowsers('reading in the background', (lens) => {
  it('goes on where the background was ended in the middle of it', async () => {
    const page = await openLong(lens, '/ended');
    await lens.killBackground();
    await until('the last paragraph', async () => (await painted(page)) === WHOLE);
    await page.close();
  });

  it('reads a short article, and keeps a note, before a long page is done', async () => {
    const panel = await lens.openPanelTab();
    const long = await openLong(lens, '/long');
    const short = await lens.open(lens.site.page('/short', ARTICLE));
    await waitForHighlights(short, 2);
    const saved = await panel.evaluate(async (request: unknown) => {
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        { runtime: { sendMessage(message: unknown): Promise<{ kind: string }> } } | undefined
      >;
      return (browser ?? chrome)?.runtime.sendMessage({ name: 'background/save-note', request });
    }, aDraft({}));
    expect(saved?.kind).toBe('saved');
    expect(await painted(long)).toBeLessThan(WHOLE);
    await long.bringToFront();
    await until('the last paragraph', async () => (await painted(long)) === WHOLE);
    await Promise.all([long.close(), short.close(), panel.close()]);
  });
});
