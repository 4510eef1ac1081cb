import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { tellBackground } from './harness/background';
import { until } from './harness/driver';
import { highlights, hover, waitForHighlights } from './harness/highlights';
import { inBothBrowsers } from './harness/lens';
import { catchCopies, keptSettings, pressIn, waitForWords } from './harness/panel';
import { waitForTooltip } from './harness/tooltip';

/** The printed number of the row that is marked as current. */
function currentRow(panel: Page): Promise<string | null> {
  return panel.evaluate(() => document.querySelector('.mention[aria-current] .printed .number')?.textContent ?? null);
}

async function openReport(page: Page, open: () => Promise<Page>): Promise<Page> {
  await waitForHighlights(page, 14);
  const panel = await open();
  await until('the list', () => panel.$('.mention'));
  return panel;
}

const marked = async (page: Page) => (await highlights(page)).find(({ relation }) => relation === 'current')?.text;

inBothBrowsers('the article report', (lens) => {
  it('steps through the numbers in the order of the text, round both ends, and shows each in the page', async () => {
    const page = await lens.open(lens.site.url('/harbour-ledger.html'));
    const inText = (await waitForHighlights(page, 14)).map(({ text }) => text);
    const panel = await openReport(page, () => lens.openPanelTab());
    for (const expected of [inText[0], inText[1], inText[2]]) {
      await pressIn(panel, 'Next');
      await expect.poll(() => currentRow(panel)).toBe(expected);
      await expect.poll(() => marked(page)).toBe(expected);
    }
    for (const expected of [inText[1], inText[0], inText.at(-1)]) {
      await pressIn(panel, 'Previous');
      await expect.poll(() => currentRow(panel)).toBe(expected);
    }
  });

  it('marks the number whose row is under the pointer, and the row whose number is', async () => {
    const page = await lens.open(lens.site.url('/harbour-ledger.html'));
    const panel = await openReport(page, () => lens.openPanelTab());
    const point = (type: string) =>
      panel.evaluate((name) => {
        const row = [...document.querySelectorAll('.mention')].find((each) => each.textContent?.includes('930,000'));
        row?.dispatchEvent(new PointerEvent(name));
      }, type);
    await point('pointerenter');
    await expect.poll(() => marked(page)).toBe('930,000');
    await point('pointerleave');
    await expect.poll(() => marked(page)).toBeUndefined();

    await page.bringToFront();
    await hover(page, '8,000');
    await waitForTooltip(lens, page);
    await expect.poll(() => currentRow(panel)).toBe('8,000');
    await page.keyboard.press('Escape');
    await expect.poll(() => currentRow(panel)).toBeNull();
  });

  it('gives difference and source of each, and copies it as a sentence with its citation, as Markdown and as CSV', async () => {
    const page = await lens.open(lens.site.url('/harbour-ledger.html'));
    const panel = await openReport(page, () => lens.openPanelTab());
    const row = await panel.$$eval('.mention', (rows) => {
      const found = rows.find((each) => each.textContent?.includes('930,000'));
      found?.setAttribute('id', 'the-row');
      return [...(found?.querySelectorAll('.difference, a[rel=noreferrer]') ?? [])].map((each) => each.textContent);
    });
    expect(row).toEqual(['Difference 2,400 more (0.26%)', 'epaper.voc.com.cn']);
    const copied = await catchCopies(panel);
    await panel.evaluate(() => {
      const buttons = document.querySelectorAll<HTMLElement>('#the-row .row-actions button');
      buttons[0]?.click();
    });
    const sentence = await copied();
    expect(sentence).toMatch(/^The Harbour Ledger · May 29, 2023 prints “930,000”\. .*over 927,600 is the total/);
    expect(sentence).toMatch(/Source: Cyberspace Administration of China, .* Figure: over 927,600 \(92\.76万余/);
    await waitForWords(panel, 'Copied.');
    await pressIn(panel, 'Copy as Markdown');
    await expect.poll(copied).toMatch(/^\| As printed \| Announced \|/);
    expect(await copied()).toContain('| 930,000 | over 927,600 accounts dealt with | Part and total mixed up |');
    await pressIn(panel, 'Copy as CSV');
    await expect.poll(copied).toMatch(/^As printed,Announced,/);
    expect((await copied()).trim().split('\r\n')).toHaveLength(15);
  });

  it('says that a site is switched off, and switches it on', async () => {
    const page = await lens.open(lens.site.url('/harbour-ledger.html'));
    const panel = await openReport(page, () => lens.openPanelTab());
    await tellBackground(lens, 'background/change-settings', { sitesOff: ['127.0.0.1'] });
    await page.reload();
    await waitForWords(panel, 'Reading is switched off on this site.');
    expect(await highlights(page)).toEqual([]);
    await pressIn(panel, 'Read 127.0.0.1 again');
    await expect.poll(() => keptSettings(panel)).toMatchObject({ sitesOff: [] });
    await page.reload();
    await waitForHighlights(page, 14);
  });

  it('says that a PDF cannot be read, and leads to where its text can be pasted', async () => {
    await lens.open(lens.site.page('/notice.pdf', '<p>Not really one.</p>'));
    const panel = await lens.openPanelTab();
    await waitForWords(panel, 'This is a PDF file.');
    await pressIn(panel, 'Paste a text');
    await until('the box', () => panel.$('textarea'));
    await waitForWords(panel, 'Nothing of what you paste or drop is kept or sent.');
  });
});
