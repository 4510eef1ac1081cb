import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { tellReader } from './harness/background';
import { waitForHighlights } from './harness/highlights';
import { inBothBrowsers, type Lens } from './harness/lens';
import { expectNoTooltip, expectTooltipStays, hear, waitForNoTooltip, waitForTooltip } from './harness/tooltip';

const ARTICLE = `<h1>China deletes 1.4 million posts</h1>
<p>The Cyberspace Administration of China (CAC) said on Friday, May 26, 2023 that posts were deleted in a two-month
campaign against "self media". <a id="link" href="#end">It</a> closed 67,000 accounts between March 10 and May 22.</p>
<div style="height:3000px"></div><p id="end">Some 930,000 other accounts received lighter penalties from the CAC.</p>`;

const spoken = (lens: Lens, page: Page): Promise<string | null> =>
  lens.inClosedRoot(page, (root) => root.querySelector('[role=status]')?.textContent ?? '');

inBothBrowsers('keys and commands', (lens) => {
  it('steps from figure to figure, scrolls there, says it once, and goes round', async () => {
    const page = await lens.open(lens.site.page('/steps', ARTICLE));
    await waitForHighlights(page, 3);
    await lens.giveCommand(page, 'next-figure');
    expect((await waitForTooltip(lens, page, '1.4 million')).text).toContain('Copy wording');
    await expect.poll(() => spoken(lens, page)).toContain('1.4 million');
    const said = await hear(lens, page);
    await lens.giveCommand(page, 'next-figure');
    await waitForTooltip(lens, page, '67,000');
    await lens.giveCommand(page, 'next-figure');
    await waitForTooltip(lens, page, '930,000');
    const isInView = `(({ top }) => top > 0 && top < innerHeight)(document.querySelector('#end').getBoundingClientRect())`;
    await expect.poll(() => page.evaluate(isInView)).toBe(true);
    await expect.poll(said).toContainEqual(expect.stringMatching(/^Figure 3 of 3/));
    await lens.giveCommand(page, 'previous-figure');
    await waitForTooltip(lens, page, '67,000');
    await expect
      .poll(said)
      .toEqual([...['Figure 2 of 3', 'Figure 3 of 3', 'Figure 2 of 3'].map((place) => expect.stringContaining(place))]);
    await page.keyboard.press('Escape');
    await waitForNoTooltip(lens, page);
    await lens.giveCommand(page, 'next-figure');
    await waitForTooltip(lens, page, '930,000');
    await lens.giveCommand(page, 'next-figure');
    await waitForTooltip(lens, page, '1.4 million');
  });

  it('goes into the tooltip on Enter and back on Escape', async () => {
    const page = await lens.open(lens.site.page('/enter', ARTICLE));
    await waitForHighlights(page, 3);
    await page.focus('#link');
    await lens.giveCommand(page, 'next-figure');
    await waitForTooltip(lens, page);
    expect(await page.evaluate('document.activeElement.id')).toBe('link');
    await page.keyboard.press('Enter');
    await expect.poll(() => lens.inClosedRoot(page, (root) => root.activeElement?.getAttribute('role'))).toBe('dialog');
    await page.keyboard.press('Tab');
    await expect.poll(() => lens.inClosedRoot(page, (root) => root.activeElement?.localName)).toBe('button');
    // A step from within the tooltip leads into the next one.
    await lens.giveCommand(page, 'next-figure');
    await waitForTooltip(lens, page, '67,000');
    await expect.poll(() => lens.inClosedRoot(page, (root) => root.activeElement?.getAttribute('role'))).toBe('dialog');
    await page.keyboard.press('Escape');
    await waitForNoTooltip(lens, page);
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('link');
    expect(await page.evaluate('location.hash')).toBe('');
  });

  it('has a key for each command, which the browser does not take for itself', async () => {
    const panel = await lens.openPanelTab();
    const keys = (await panel.evaluate(
      `(globalThis.browser ?? chrome).commands.getAll().then((all) => all.map(({ name, shortcut }) => name + ' ' + shortcut))`,
    )) as string[];
    await panel.close();
    expect(keys.filter((each) => !each.startsWith('_')).sort()).toEqual([
      'next-figure Alt+Shift+J',
      'open-panel Alt+Shift+Y',
      'previous-figure Alt+Shift+K',
      'toggle-highlights Alt+Shift+L',
    ]);
  });

  it('opens the panel by its key', async () => {
    const page = await lens.open(lens.site.page('/panel-key', ARTICLE));
    await waitForHighlights(page, 3);
    const helper = await lens.openExtensionPage('manifest.json');
    const isOpen = (): Promise<unknown> =>
      helper.evaluate(`(async () => globalThis.browser?.sidebarAction
        ? browser.sidebarAction.isOpen({})
        : (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0)()`);
    expect(await isOpen()).toBe(false);
    await lens.giveCommand(page, 'open-panel');
    await expect.poll(isOpen).toBe(true);
    await helper.close();
  });

  it('takes the highlights away and puts them back', async () => {
    const page = await lens.open(lens.site.page('/toggle', ARTICLE));
    await waitForHighlights(page, 3);
    await lens.giveCommand(page, 'toggle-highlights');
    await waitForHighlights(page, 0);
    await lens.giveCommand(page, 'toggle-highlights');
    await waitForHighlights(page, 3);
  });

  it('shows a mention that the panel names', async () => {
    const page = await lens.open(lens.site.page('/shown', ARTICLE));
    await waitForHighlights(page, 3);
    const report = await tellReader(lens, page, 'reader/report', {});
    const last = report.mentions.at(-1);
    expect(last?.text).toBe('930,000');
    expect(await tellReader(lens, page, 'reader/show', { mention: last?.mention ?? -1 })).toEqual({ shown: true });
    await expect.poll(() => page.evaluate(`CSS.highlights.has('figure-current')`)).toBe(true);
    await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(1000);
    expect(await tellReader(lens, page, 'reader/show', { mention: 99 })).toEqual({ shown: false });
  });

  it('leaves the page as it was when it is told to leave', async () => {
    const page = await lens.open(lens.site.page('/leave', ARTICLE));
    const before = await page.evaluate('document.documentElement.outerHTML');
    await waitForHighlights(page, 3);
    await lens.giveCommand(page, 'next-figure');
    await waitForTooltip(lens, page);
    await tellReader(lens, page, 'reader/leave', {});
    await waitForHighlights(page, 0);
    await waitForNoTooltip(lens, page);
    expect(await page.evaluate('document.documentElement.outerHTML')).toBe(before);
    expect(await page.evaluate('document.adoptedStyleSheets.length + CSS.highlights.size')).toBe(0);
  });
});

inBothBrowsers('touch', (lens) => {
  it('opens on a tap and closes on a tap outside', async () => {
    const page = await lens.open(lens.site.page('/touch', ARTICLE));
    const painted = await waitForHighlights(page, 3);
    const { x, y, width, height } = painted[1]?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.touchscreen.tap(x + width / 2, y + height / 2);
    const shown = await waitForTooltip(lens, page, '67,000');
    expect(shown.text).toContain('Copy wording');
    await page.touchscreen.tap(shown.box.x + 40, shown.box.y + 50);
    await expectTooltipStays(lens, page);
    const [other] = painted;
    await page.touchscreen.tap((other?.box.x ?? 0) + 5, (other?.box.y ?? 0) + 10);
    await waitForTooltip(lens, page, '1.4 million');
    await page.touchscreen.tap(960, 20);
    await waitForNoTooltip(lens, page);
  });
  it('opens nothing for a finger that slides over a number', async () => {
    const page = await lens.open(lens.site.page('/slide', `<style>html { touch-action: none }</style>${ARTICLE}`));
    const painted = await waitForHighlights(page, 3);
    const { x, y, width, height } = painted[1]?.box ?? expect.fail('It is painted.');
    const slide = async (): Promise<void> => {
      const finger = await page.touchscreen.touchStart(x - 40, y + height / 2);
      for (const at of [-20, width / 4, width / 3, width / 2]) await finger.move(x + at, y + height / 2);
      await expectNoTooltip(lens, page);
      await finger.move(x + width / 2 + 1, y + 200);
      await finger.end();
      await expectNoTooltip(lens, page, 400);
    };
    await slide();
    expect(await lens.scriptsIn(page)).not.toContain('src/page/pointing.iife.js');
    // The same once everything for pointing is there.
    await page.touchscreen.tap(x + width / 2, y + height / 2);
    await waitForTooltip(lens, page, '67,000');
    await page.touchscreen.tap(960, 20);
    await waitForNoTooltip(lens, page);
    await slide();
  });
});
