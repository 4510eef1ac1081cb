import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { hover, waitForHighlights } from './harness/highlights';
import { inBothBrowsers } from './harness/lens';
import { waitForNoTooltip, waitForTooltip } from './harness/tooltip';

const ARTICLE = `<h1>China deletes 1.4 million posts</h1>
<p>The Cyberspace Administration of China (CAC) said on Friday, May 26, 2023 that posts were deleted in a two-month
campaign against "self media". It closed 67,000 accounts between March 10 and May 22.</p>
<p>Some 930,000 other accounts received lighter penalties from the CAC.</p><div id="end"></div>`;

/** Names in the registry: two readers would have painted under two sets of names, or the same text twice. */
const painted = (page: Page): Promise<unknown> =>
  page.evaluate(
    `[...CSS.highlights].filter(([, { size }]) => size > 0).map(([name, { size }]) => name + ' ' + size).sort().join()`,
  );

inBothBrowsers('an extension loaded anew while pages are open', (lens) => {
  it('leaves one reader on each page, which works and sees changes', async () => {
    const page = await lens.open(lens.site.page('/reloaded', ARTICLE));
    await waitForHighlights(page, 3);
    const before = await painted(page);
    await hover(page, '67,000');
    await waitForTooltip(lens, page);
    await lens.reloadExtension();
    await page.bringToFront();
    await waitForNoTooltip(lens, page);
    await expect.poll(() => lens.badge(page)).toBe('3');
    await waitForHighlights(page, 3);
    await expect.poll(() => painted(page)).toBe(before);
    await page.evaluate(
      `document.querySelector('#end').innerHTML = '<p>The CAC also closed 8,000 accounts that spread rumours.</p>'`,
    );
    await waitForHighlights(page, 4);
    await hover(page, '930,000');
    await waitForTooltip(lens, page, 'over 927,600');
    expect(await page.evaluate(`document.querySelectorAll('body > [popover]').length`)).toBe(1);
    await waitForHighlights(page, 5);
  });
});
