import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { tellBackground } from './harness/background';
import { until } from './harness/driver';
import { highlights, hover, waitForHighlights } from './harness/highlights';
import { inBothBrowsers } from './harness/lens';
import { expectNoTooltip, expectTooltipStays, press, waitForNoTooltip, waitForTooltip } from './harness/tooltip';

const ARTICLE = `<h1>China deletes 1.4 million posts</h1>
<p>China's Cyberspace Administration of China (CAC) said on Friday, May 26, 2023 that 1.4 million social media posts were
deleted in a two-month campaign against "self media". It closed 67,000 accounts between March 10 and May 22.</p>
<p>Some 930,000 other accounts received lighter penalties.</p><div style="height:1500px"></div><p>The end.</p>`;

const html = (page: Page): Promise<unknown> => page.evaluate('document.documentElement.outerHTML');

inBothBrowsers('hover', (lens) => {
  it('opens a tooltip over a number and closes it on leaving, and leaves the page as it was', async () => {
    const page = await lens.open(lens.site.page('/hover', ARTICLE));
    const before = await html(page);
    await waitForHighlights(page, 4);
    expect(await html(page)).toBe(before);
    const { box } = await hover(page, '930,000');
    const shown = await waitForTooltip(lens, page);
    expect(shown.text).toContain('Part and total mixed up');
    expect(shown.text).toContain('over 927,600');
    expect(shown.box.y).toBeGreaterThanOrEqual(box.y + box.height);
    await page.mouse.move(960, 10, { steps: 12 });
    await waitForNoTooltip(lens, page);
    expect(await html(page)).toBe(before);
  });

  it('opens for no pointer that passes over, nor for one beside a number', async () => {
    await tellBackground(lens, 'background/change-settings', { dwell: 1000 });
    const page = await lens.open(lens.site.page('/beside', `<p>Accounts closed by the CAC: 67,000</p>${ARTICLE}`));
    const painted = await waitForHighlights(page, 5);
    await page.evaluate(
      `document.addEventListener('pointermove', ({ timeStamp }) => { window.lastMove = timeStamp }, true)`,
    );
    const [x, y, right] = (({ box }) => [box.x, box.y + box.height / 2, box.x + box.width])(
      painted[0] ?? expect.fail('It is painted.'),
    );
    await until('a pass over the number in half of the time that opens its tooltip', async () => {
      await page.mouse.move(x - 20, y);
      await page.mouse.move(x + 5, y);
      const over = Number(await page.evaluate('lastMove'));
      await page.mouse.move(right + 30, y);
      return Number(await page.evaluate('lastMove')) - over < 500;
    });
    // Beside the number, in the same line of the same text.
    await expectNoTooltip(lens, page, 1_500);
    await page.mouse.move(x - 15, y);
    await page.mouse.move(x - 12, y, { steps: 3 });
    await expectNoTooltip(lens, page, 1_500);
    await page.mouse.move(right - 8, y);
    await page.mouse.move(right - 5, y, { steps: 3 });
    await waitForTooltip(lens, page, 'over 66,600');
    await tellBackground(lens, 'background/change-settings', { dwell: 300 });
  });

  it('lets the pointer go into the tooltip, however long it is on the way', async () => {
    const page = await lens.open(lens.site.page('/into', ARTICLE));
    await waitForHighlights(page, 4);
    const { box } = await hover(page, '67,000');
    const shown = await waitForTooltip(lens, page);
    const between = (box.y + box.height + shown.box.y) / 2;
    expect(between).toBeGreaterThan(box.y + box.height + 1);
    await page.mouse.move(box.x + box.width / 2, between);
    await page.mouse.move(box.x + box.width / 2 + 4, between);
    await expectTooltipStays(lens, page);
    await page.mouse.move(shown.box.x + 60, shown.box.y + 40, { steps: 12 });
    await expectTooltipStays(lens, page);
    await press(lens, page, 'Close');
    await waitForNoTooltip(lens, page);
  });

  it('closes on Escape without moving the focus, and stays away until the pointer has left', async () => {
    const page = await lens.open(lens.site.page('/escape', `<a id="field" href="#end">To the end</a>${ARTICLE}`));
    await waitForHighlights(page, 4);
    await page.focus('#field');
    const { box } = await hover(page, '67,000');
    await waitForTooltip(lens, page);
    await page.keyboard.press('Escape');
    await waitForNoTooltip(lens, page);
    expect(await page.evaluate('document.activeElement.id')).toBe('field');
    await page.mouse.move(box.x + box.width / 2 + 1, box.y + box.height / 2);
    await expectNoTooltip(lens, page);
  });

  it('does not open for a number that comes under a pointer at rest', async () => {
    const page = await lens.open(lens.site.page('/scroll', `<div style="height:900px"></div>${ARTICLE}`));
    const [, , third] = await waitForHighlights(page, 4);
    await page.mouse.move(5, 300);
    await page.mouse.move((third?.box.x ?? 0) + 10, 300, { steps: 3 });
    await page.mouse.wheel({ deltaY: Math.round((third?.box.y ?? 0) + (third?.box.height ?? 0) / 2 - 300) });
    await expect
      .poll(async () => {
        const under = (await highlights(page))[2]?.box;
        return under && under.y < 300 && under.y + under.height > 300;
      })
      .toBe(true);
    await expectNoTooltip(lens, page);
  });

  it('does not open where the page was scrolled while the pointer rested', async () => {
    await tellBackground(lens, 'background/change-settings', { dwell: 1000 });
    const page = await lens.open(lens.site.page('/scroll-at-rest', ARTICLE));
    await waitForHighlights(page, 4);
    await page.evaluate(`for (const type of ['pointermove', 'scroll'])
      document.addEventListener(type, ({ timeStamp }) => { globalThis[type + 'At'] = timeStamp }, true)`);
    await until('a scroll in half of the time that opens a tooltip', async () => {
      const { box } = (await highlights(page)).find(({ text }) => text === '67,000') ?? expect.fail('It is painted.');
      const before = Number(await page.evaluate('scrollY'));
      await page.mouse.move(1, 1);
      await page.mouse.move(box.x + 10, box.y + box.height / 2);
      await page.mouse.wheel({ deltaY: before > 0 ? -4 : 4 });
      await until('the scroll', async () => (await page.evaluate('scrollY')) !== before);
      return Number(await page.evaluate('scrollAt - pointermoveAt')) < 500;
    });
    await expectNoTooltip(lens, page, 1_500);
    await tellBackground(lens, 'background/change-settings', { dwell: 300 });
  });

  it('pins on a click until a click elsewhere', async () => {
    const page = await lens.open(lens.site.page('/pin', ARTICLE));
    await waitForHighlights(page, 4);
    const { box } = await hover(page, '67,000');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await waitForTooltip(lens, page);
    await page.mouse.move(960, 20, { steps: 12 });
    await expectTooltipStays(lens, page);
    await page.mouse.click(960, 20);
    await waitForNoTooltip(lens, page);
  });

  it('goes over to another number without closing', async () => {
    const page = await lens.open(lens.site.page('/neighbours', ARTICLE));
    await waitForHighlights(page, 4);
    await hover(page, '67,000');
    await waitForTooltip(lens, page);
    const host = `document.querySelectorAll('body > [popover]').length`;
    await page.evaluate(
      `window.least = 1; new MutationObserver(() => { least = Math.min(least, ${host}) }).observe(document.body, { childList: true })`,
    );
    const other = (await highlights(page)).find(({ text }) => text === '930,000')?.box ?? expect.fail('It is painted.');
    // In one move: a slow machine may take longer over several than a tooltip stays that was left.
    await page.mouse.move(other.x + other.width / 2, other.y + other.height / 2);
    await waitForTooltip(lens, page, 'over 927,600');
    expect(await page.evaluate('least')).toBe(1);
  });

  it('does not open after a tab switch, and closes on one', async () => {
    const page = await lens.open(lens.site.page('/tabs', ARTICLE));
    await waitForHighlights(page, 4);
    await hover(page, '67,000');
    await waitForTooltip(lens, page);
    const other = await lens.open(lens.site.page('/other-tab', '<p>Elsewhere</p>'));
    await page.bringToFront();
    await waitForNoTooltip(lens, page);
    await expectNoTooltip(lens, page);
    await other.close();
  });

  it('hears no event that the page made up', async () => {
    const page = await lens.open(lens.site.page('/forged', ARTICLE));
    const [first] = await waitForHighlights(page, 4);
    const { x, y } = first?.box ?? { x: 0, y: 0 };
    await page.evaluate(`(() => {
      const target = document.elementFromPoint(${x + 5}, ${y + 5});
      for (let i = 0; i < 5; i++) for (const type of ['pointermove', 'mousemove', 'click', 'pointerdown'])
        target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: ${x + 5} + i, clientY: ${y + 5} }));
    })()`);
    await expectNoTooltip(lens, page);
  });
});
