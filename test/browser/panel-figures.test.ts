import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from './harness/driver';
import { inBothBrowsers } from './harness/lens';
import { catchFiles, goTo, pressIn, setIn } from './harness/panel';

const rows = (panel: Page) =>
  panel.$$eval('.figures li:not(.more)', (items) => items.map((each) => each.textContent ?? ''));

async function type(panel: Page, query: string): Promise<string[]> {
  const box = await until('the box', () => panel.$('input[type="search"]'));
  await box.click({ count: 3 });
  await box.type(query);
  return until(`figures for ${query}`, async () => {
    const found = await rows(panel);
    return found.length > 0 && found.length < 20 && found;
  });
}

inBothBrowsers('the figures', (lens) => {
  it('are searched as one types, in English and in either Chinese script, and filtered', async () => {
    const panel = await lens.openPanelTab();
    await goTo(panel, '#/figures', '.figures li');
    for (const query of ['self-media closed 66600', '6.66万余', '6.66萬餘'])
      expect((await type(panel, query)).join('\n')).toContain('over 66,600 accounts closed');
    await pressIn(panel, 'Show all');
    await setIn(panel, 'Campaign', "Rectification of 'self-media' disorder");
    await setIn(panel, 'What was done', 'closed');
    await setIn(panel, 'Best source', 'state-media');
    await expect
      .poll(async () => (await rows(panel)).filter((row) => !row.includes('closed') || !row.includes('self-media')))
      .toEqual([]);
    expect((await rows(panel)).join()).toContain('over 66,600 accounts closed');
    await pressIn(panel, 'Show all');
  });

  it('are all there, and the timeline draws every campaign', async () => {
    const panel = await lens.openPanelTab();
    await goTo(panel, '#/figures', '.figures li');
    const said = () => panel.$eval('.toolbar p', (line) => Number(line.textContent?.replace(/\D/g, '')));
    await expect.poll(said).toBeGreaterThan(1000);
    const count = await said();
    await until('the end of the list', async () => {
      await panel.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
      return (await panel.$('.figures .more')) === null;
    });
    expect(await rows(panel)).toHaveLength(count);
    await pressIn(panel, 'Timeline of campaigns');
    const bars = () =>
      panel.$$eval('.timeline-bar', (all) => all.map((each) => each.querySelectorAll('.timeline-mark').length));
    await expect.poll(async () => (await bars()).length).toBeGreaterThan(50);
    expect(Math.min(...(await bars()))).toBeGreaterThan(0);
  });

  it('have a page each: tree of parts, chart with its table, sources, and a citation', async () => {
    const panel = await lens.openPanelTab();
    await goTo(panel, '#/figures/2018-02-05-annual-2017/accounts-closed', '.chart');
    const points = await panel.$$eval('.chart a', (links) => links.map((link) => link.getAttribute('aria-label')));
    expect(points).toContain('2017: over 3,170,000');
    await pressIn(panel, 'As a table');
    await expect.poll(() => panel.$$('.figure-page tbody tr')).toHaveLength(points.length);
    expect(await panel.$$eval('.chart-break', (lines) => lines.length)).toBe(2);
    // The keyboard goes from point to point, and on to the figure of one.
    await panel.$eval('.chart a', (link) => (link as unknown as HTMLElement).focus());
    await panel.keyboard.press('Tab');
    await expect.poll(() => panel.evaluate('document.activeElement.getAttribute("aria-label")')).toBe(points[1]);
    await panel.keyboard.press('Enter');
    await expect
      .poll(() => panel.evaluate('location.hash'))
      .not.toBe('#/figures/2018-02-05-annual-2017/accounts-closed');
  });

  it('save their series as CSV, SVG and PNG', async () => {
    const panel = await lens.openPanelTab();
    await goTo(panel, '#/figures/2018-02-05-annual-2017/accounts-closed', '.chart');
    const saved = await catchFiles(panel);
    await pressIn(panel, 'Save CSV');
    const csv = await saved();
    expect(csv.name).toMatch(/^cac-.*\.csv$/);
    expect(csv.text.split('\r\n')[0]).toBe('period,value,qualifier,definition_changed,figure');
    expect(csv.text).toContain('2017,3170000,over,');
    await pressIn(panel, 'Save SVG');
    const svg = await saved();
    expect(svg.text).toMatch(/^<svg /);
    expect(svg.text).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(svg.text).not.toMatch(/var\(|href|class=/);
    await pressIn(panel, 'Save PNG');
    const png = await saved();
    expect(png).toMatchObject({ name: csv.name.replace('.csv', '.png'), type: 'image/png' });
    expect(png.text).toMatch(/^\u0089PNG/);
  });
});
