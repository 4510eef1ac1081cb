import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from './harness/driver';
import { highlights, hover, waitForHighlights } from './harness/highlights';
import { inBothBrowsers } from './harness/lens';
import { press, waitForTooltip } from './harness/tooltip';

interface Row {
  readonly relation: string;
  readonly printed: string;
  readonly official: string;
}

function rows(panel: Page): Promise<Row[]> {
  return panel.$$eval('.mention', (items) =>
    items.map((item) => {
      const text = (selector: string) => item.querySelector(selector)?.textContent?.trim() ?? '';
      return { relation: text('.relation'), printed: text('.printed .number'), official: text('.official .number') };
    }),
  );
}

inBothBrowsers('this page in the panel', (lens) => {
  it('lists what the page prints beside what was announced, the gravest first', async () => {
    const page = await lens.open(lens.site.url('/harbour-ledger.html'));
    const painted = await waitForHighlights(page, 14);
    const panel = await lens.openPanelTab();
    await expect.poll(() => rows(panel)).toHaveLength(painted.length);
    const list = await rows(panel);
    const gravity = list.map(({ relation }) => ['Matches', 'Rounded'].indexOf(relation));
    expect(gravity[0]).toBe(-1);
    expect(gravity).toEqual([...gravity].sort((a, b) => (a < 0 ? -1 : b < 0 ? 1 : b - a)));
    expect(list.find(({ printed }) => printed === '930,000')).toEqual({
      relation: 'Part and total mixed up',
      printed: '930,000',
      official: 'over 927,600',
    });
    await expect.poll(() => panel.$eval('.headline', (line) => line.textContent)).toContain('one-person media');
  });

  it('shows a number in the page when its row is pressed', async () => {
    const page = await lens.open(lens.site.url('/harbour-ledger.html'));
    await waitForHighlights(page, 14);
    await page.setViewport({ width: 800, height: 300 });
    const panel = await lens.openPanelTab();
    await expect.poll(() => rows(panel)).toHaveLength(14);
    await panel.evaluate(() => {
      const row = [...document.querySelectorAll('.mention')].find((each) => each.textContent?.includes('45,000'));
      row?.querySelector('button')?.click();
    });
    await page.bringToFront();
    await until('the number in view', async () => {
      const [shown] = (await highlights(page)).filter(({ text }) => text === '45,000');
      return shown !== undefined && shown.box.y > 0 && shown.box.y < 300;
    });
  });

  it('follows the page as it changes', async () => {
    const page = await lens.open(lens.site.url('/harbour-ledger.html'));
    await waitForHighlights(page, 14);
    const panel = await lens.openPanelTab();
    await expect.poll(() => rows(panel)).toHaveLength(14);
    await page.evaluate(() => {
      const last = [...document.querySelectorAll('article p, article li')].filter((each) =>
        each.textContent?.includes('45,000'),
      );
      for (const each of last) each.remove();
    });
    const numbers = async () => (await rows(panel)).map(({ printed }) => printed);
    await expect.poll(numbers).toSatisfy((list: string[]) => list.length > 0 && !list.includes('45,000'));
  });

  it('says why there is no list', async () => {
    await lens.open(lens.site.url('/harvest.html'));
    const panel = await lens.openPanelTab();
    await expect
      .poll(() => panel.evaluate(() => document.querySelector('.empty-title')?.textContent))
      .toBe('This page does not name the Cyberspace Administration of China.');
  });

  it('says of a PDF file that it is none to be read, whatever its address, and leads to the place for pasted text', async () => {
    const headers = { 'content-type': 'application/pdf' };
    for (const path of ['/notice.pdf', '/notice']) {
      const page = await lens.open(
        lens.site.page(path, '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>', headers),
      );
      const panel = await lens.openPanelTab();
      // Firefox lets nobody look, so that only an address tells its viewer from other pages of the browser's own.
      const isTold = lens.browser === 'chrome' || path.endsWith('.pdf');
      const words = isTold ? 'This is a PDF file.' : 'Browsers let no extension read this page.';
      await expect.poll(() => panel.evaluate(() => document.querySelector('.empty-title')?.textContent)).toBe(words);
      expect(await panel.$eval('.empty a', (link) => link.getAttribute('href'))).toBe('#/check');
      await expect.poll(() => lens.badge(page)).toBe('');
      await panel.close();
      await page.close();
    }
  });

  it('opens from the tooltip and marks the number there', async () => {
    const page = await lens.open(lens.site.url('/harbour-ledger.html'));
    await waitForHighlights(page, 14);
    await hover(page, '930,000');
    await waitForTooltip(lens, page);
    const panel = await lens.panelOpenedBy(() => press(lens, page, 'Show in panel'));
    await expect
      .poll(() => panel.evaluate(() => document.querySelector('[aria-current="true"] .printed')?.textContent))
      .toContain('930,000');
  });
});

inBothBrowsers('the panel beside what cannot be read', (lens) => {
  it('says of sources and of pages of the browser’s own that no extension reads them', async () => {
    const page = await lens.open(`view-source:${lens.site.url('/harbour-ledger.html')}`);
    const panel = await lens.openPanel(page);
    const title = () => panel.evaluate(() => document.querySelector('.empty-title')?.textContent);
    await expect.poll(title).toBe('Browsers let no extension read this page.');
    await page.goto(lens.site.url('/harvest.html'));
    await expect.poll(title).toBe('This page does not name the Cyberspace Administration of China.');
    await page.goto('about:blank');
    await expect.poll(title).toBe('Browsers let no extension read this page.');
    expect(await panel.evaluate(() => document.querySelector('.empty a')?.getAttribute('href'))).toBe('#/check');
  });
});
