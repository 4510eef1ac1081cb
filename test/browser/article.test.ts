import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { highlights, hover, waitForHighlights } from './harness/highlights';
import { inBothBrowsers } from './harness/lens';
import { waitForNoTooltip, waitForTooltip } from './harness/tooltip';

const htmlOf = (page: Page) => page.evaluate('document.documentElement.outerHTML') as Promise<string>;
const texts = (painted: readonly { text: string }[]) => painted.map(({ text }) => text);

/** The relation of each printed number; where one is printed twice, of all places together. */
function relations(painted: readonly { text: string; relation: string }[]): Record<string, string> {
  const kinds = (text: string) => painted.filter((each) => each.text === text).map(({ relation }) => relation);
  return Object.fromEntries(painted.map(({ text }) => [text, [...new Set(kinds(text))].sort().join(' ')]));
}

/** What the announcements of May 2023 say for each number that the article prints. */
const announcedFor = {
  '1.4 million': '1,410,900',
  '67,000': '66,600',
  '8,000': '7,541',
  '930,000': '927,600',
  '100,000': '107,000',
  '13,000': '12,800',
  '25,000': '25,100',
  '187,000': '187,500',
  '430,000': '443,500',
  '45,000': '44,800',
};

inBothBrowsers('an article about two announcements', (lens) => {
  it('is painted on its figures, and on nothing else', async () => {
    const page = await lens.open(lens.site.url('/harbour-ledger.html'));
    const painted = await waitForHighlights(page, 14);
    expect(texts(painted)).toEqual([
      '1.4 million',
      '1.4 million',
      '67,000',
      '67,000',
      '8,000',
      '930,000',
      '100,000',
      '13,000',
      '25,000',
      '187,000',
      '430,000',
      '45,000',
      '1.4 million',
      '67,000',
    ]);
    expect(relations(painted)).toMatchObject({
      '67,000': 'rounded',
      '8,000': 'rounded',
      '930,000': 'scope',
      '13,000': 'scope',
      '187,000': 'rounded',
    });
    await expect.poll(() => lens.badge(page)).toBe(String(painted.length));
    expect(await lens.scriptsIn(page)).toContain('src/page/reader.iife.js');
  });

  it('is linked to the right figures', async () => {
    const page = await lens.open(lens.site.url('/harbour-ledger.html'));
    await waitForHighlights(page, 14);
    for (const [printed, announced] of Object.entries(announcedFor)) {
      await hover(page, printed);
      await waitForTooltip(lens, page, announced);
      await page.keyboard.press('Escape');
      await waitForNoTooltip(lens, page);
    }
  });

  it('is painted with Indonesian number habits in it too', async () => {
    const page = await lens.open(lens.site.url('/pulau-post.html'));
    const painted = await waitForHighlights(page, 11);
    expect(texts(painted)).toEqual([
      '1.4 Million',
      '1.4 million',
      '67,000',
      '67,000',
      '8,000',
      '930.000',
      '100,000',
      '13,000',
      '25,000',
      '187,000',
      '430,000',
    ]);
    const of = relations(painted);
    expect(of['930.000']).toBe('scope');
    expect(['same', 'rounded']).toContain(of['25,000']);
    expect(['same', 'rounded']).toContain(of['13,000']);
  });

  it('tells on hover what was announced, and leaves the page as it was', async () => {
    const page = await lens.open(lens.site.url('/harbour-ledger.html'));
    const before = await htmlOf(page);
    await waitForHighlights(page, 14);
    expect(await htmlOf(page)).toBe(before);

    await hover(page, '930,000');
    const shown = await waitForTooltip(lens, page, '927,600');
    expect(shown.text).toMatch(/over/i);
    expect(shown.text).toContain('66,600');
    expect(shown.text).not.toMatch(/\b(true|false|right|wrong|correct|incorrect)\b/i);

    await page.mouse.move(990, 10, { steps: 12 });
    await waitForNoTooltip(lens, page);
    expect(await htmlOf(page)).toBe(before);
  });

  it('closes the tooltip on Escape', async () => {
    const page = await lens.open(lens.site.url('/harbour-ledger.html'));
    await waitForHighlights(page, 14);
    await hover(page, '67,000');
    await waitForTooltip(lens, page);
    await page.keyboard.press('Escape');
    await waitForNoTooltip(lens, page);
  });

  it('hides its tooltip from the page', async () => {
    const page = await lens.open(lens.site.url('/harbour-ledger.html'));
    await waitForHighlights(page, 14);
    await hover(page, '100,000');
    await waitForTooltip(lens, page);
    const open = await page.evaluate(
      `[...document.querySelectorAll('*')].filter((element) => element.shadowRoot !== null).length`,
    );
    expect(open).toBe(0);
  });
});

inBothBrowsers('a page without CAC figures', (lens) => {
  it.each(['/cac-40.html', '/harvest.html'])('%s gets no highlight and no reader', async (path) => {
    const page = await lens.open(lens.site.url(path));
    // The article beside it shows that the gate has had the time that it takes.
    const article = await lens.open(lens.site.url('/harbour-ledger.html'));
    await waitForHighlights(article, 14);
    await page.bringToFront();
    expect(await highlights(page)).toEqual([]);
    await expect.poll(() => lens.scriptsIn(page)).toEqual(['src/page/gate.iife.js']);
    expect(await lens.badge(page)).toBe('');
  });
});
