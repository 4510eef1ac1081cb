import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from './harness/driver';
import { highlights, hover, waitForHighlights } from './harness/highlights';
import { inBothBrowsers, type Lens } from './harness/lens';
import { catchFiles, goTo, keptSettings, pressIn, reload, setIn, textOf, waitForWords } from './harness/panel';
import { press, waitForNoTooltip, waitForTooltip } from './harness/tooltip';

const invented = `<article><h1>Summer checks</h1><p>The Cyberspace Administration of China (CAC) said on 2 June 2026 that a
new campaign had closed 31,415 accounts.</p></article>`;

async function settings(lens: Lens): Promise<Page> {
  const panel = await lens.openPanelTab();
  await goTo(panel, '#/settings', '.settings h2');
  return panel;
}

/** The title of the toolbar button over the newest tab whose address ends so. */
const titleOver = (panel: Page, address: string) =>
  panel.evaluate(`(async () => {
    const api = globalThis.browser ?? chrome;
    const tab = (await api.tabs.query({})).findLast(({ url }) => url?.endsWith(${JSON.stringify(address)}));
    return tab ? api.action.getTitle({ tabId: tab.id }) : '';
  })()`) as Promise<string>;

inBothBrowsers('the settings', (lens) => {
  it('paint only the relations that are chosen, and nothing in quiet mode, in pages that are open', async () => {
    const page = await lens.open(lens.site.url('/harbour-ledger.html'));
    await waitForHighlights(page, 14);
    const panel = await settings(lens);
    await setIn(panel, 'Rounded', false);
    const relations = async () => (await highlights(page)).map(({ relation }) => relation);
    await expect.poll(relations).toSatisfy((painted: string[]) => painted.length > 0 && !painted.includes('rounded'));
    await setIn(panel, 'Rounded', true);
    await waitForHighlights(page, 14);
    await setIn(panel, 'Quiet', true);
    await waitForHighlights(page, 0);
    await expect.poll(() => lens.badge(page)).toBe('14');
    await setIn(panel, 'Quiet', false);
    await waitForHighlights(page, 14);
    await panel.close();
  });

  it('change how long a number is rested on before its tooltip opens', async () => {
    const panel = await settings(lens);
    const page = await lens.open(lens.site.url('/harbour-ledger.html'));
    await waitForHighlights(page, 14);
    /** The time that the tooltip takes to open, in milliseconds. */
    const opening = async () => {
      await page.mouse.move(5, 5);
      await waitForNoTooltip(lens, page);
      const begin = performance.now();
      await hover(page, '930,000');
      await waitForTooltip(lens, page);
      return performance.now() - begin;
    };
    await setIn(panel, 'Rest on a number', '1000');
    await waitForWords(panel, 'Rest on a number before its tooltip opens: 1,000 ms');
    await page.bringToFront();
    await expect.poll(opening).toBeGreaterThanOrEqual(1000);
    await setIn(panel, 'Rest on a number', '300');
    await expect.poll(() => keptSettings(panel)).toMatchObject({ dwell: 300 });
    await panel.close();
  });

  it('read nothing on a site that is switched off there, and leave its pages at once', async () => {
    const page = await lens.open(lens.site.url('/harbour-ledger.html'));
    await waitForHighlights(page, 14);
    const panel = await settings(lens);
    await pressIn(panel, 'Add 127.0.0.1');
    await waitForHighlights(page, 0);
    await pressIn(panel, 'Read 127.0.0.1 again');
    await expect.poll(() => keptSettings(panel)).toMatchObject({ sitesOff: [] });
    await page.reload();
    await waitForHighlights(page, 14);
    await panel.close();
  });

  it('speak another language in panel, tooltip and toolbar, from right to left where it runs so', async () => {
    const page = await lens.open(lens.site.url('/harbour-ledger.html'));
    await waitForHighlights(page, 14);
    const panel = await settings(lens);
    await setIn(panel, 'Language', 'ar');
    await waitForWords(panel, 'الإعدادات');
    await expect
      .poll(() => panel.evaluate('[document.documentElement.lang, document.documentElement.dir]'))
      .toEqual(['ar', 'rtl']);
    await expect.poll(() => titleOver(panel, '/harbour-ledger.html')).toContain('الفضاء السيبراني');
    await setIn(panel, 'اللغة', 'fr');
    await waitForWords(panel, 'Apparence');
    await expect.poll(() => titleOver(panel, '/harbour-ledger.html')).toContain('14 chiffres');
    await page.bringToFront();
    await hover(page, '930,000');
    await waitForTooltip(lens, page, 'Partie et total confondus');
    await setIn(panel, 'Langue', '');
    await waitForWords(panel, 'Appearance');
    await expect.poll(() => keptSettings(panel)).toMatchObject({ language: null });
    await panel.close();
  });

  it('keep a theme', async () => {
    const panel = await settings(lens);
    const paper = () => panel.evaluate('getComputedStyle(document.body).backgroundColor');
    await setIn(panel, 'Theme', 'Dark');
    await expect.poll(paper).toBe('rgb(26, 25, 23)');
    await expect.poll(() => keptSettings(panel)).toMatchObject({ theme: 'dark' });
    await reload(panel);
    await expect.poll(paper).toBe('rgb(26, 25, 23)');
    await goTo(panel, '#/settings', '.settings h2');
    await setIn(panel, 'Theme', 'As the system');
    await expect.poll(() => keptSettings(panel)).toMatchObject({ theme: 'system' });
    await panel.close();
  });

  it('say what is kept, how the keys are bound, and which dataset is built in', async () => {
    const panel = await settings(lens);
    await waitForWords(panel, 'Alt+Shift+J');
    await expect.poll(() => textOf(panel)).toMatch(/0 notes · [\d.,]+ MB used/);
    const text = await textOf(panel);
    expect(text).toMatch(/The browser (?:may delete it when the disk is full|keeps it until you delete it)/);
    expect(text).toContain('No backup was made yet.');
    expect(text).toMatch(/Version 20\d\d\.\d+\.\d+, announcements up to .* 1,\d\d\d figures\./);
    expect(text).toContain(lens.browser === 'chrome' ? 'Change in the browser' : 'Manage extension shortcuts');
    await panel.close();
  });
});

inBothBrowsers('figures of one’s own', (lens) => {
  const relationIn = async (page: Page) => (await highlights(page))[0]?.relation;

  it('begin with an unrecorded number, are checked, read at once in all open tabs, changed, exported, and dropped', async () => {
    const first = await lens.open(lens.site.page('/invented', invented));
    const second = await lens.open(lens.site.page('/invented-too', invented.replace('Summer', 'More')));
    await waitForHighlights(first, 1);
    expect((await waitForHighlights(second, 1))[0]?.relation).toBe('unrecorded');
    const panel = await lens.openPanelTab();
    await pressIn(panel, 'Add to my figures');
    await until('the form', () => panel.$('.own-form'));
    await pressIn(panel, 'Keep this figure');
    await waitForWords(panel, 'Please fill this in.');
    await expect.poll(() => panel.evaluate('document.activeElement.getAttribute("aria-invalid")')).toBe('true');
    await setIn(panel, 'Publisher of the source', 'News');
    await setIn(panel, 'Date of the announcement', 'June');
    await waitForWords(panel, 'A date as far as it is known');
    await setIn(panel, 'Date of the announcement', '2026-06-02');
    await setIn(panel, 'What was done', 'closed');
    await waitForWords(panel, 'Complete: this fits the dataset’s form.');
    await pressIn(panel, 'Keep this figure');
    await waitForWords(panel, '31,415 accounts closed');
    for (const page of [first, second]) await expect.poll(() => relationIn(page)).toBe('same');

    await pressIn(panel, 'Edit');
    await waitForWords(panel, 'Edit your figure');
    const date = () => panel.$eval('#own-date', (field) => (field as HTMLInputElement).value);
    await expect.poll(date).toBe('2026-06-02');
    await setIn(panel, 'Value', 'many');
    await waitForWords(panel, 'Not complete yet: 1 field');
    await setIn(panel, 'Value', '31,500');
    await setIn(panel, 'Date of the announcement', '2026-06-01');
    await pressIn(panel, 'Keep this figure');
    await waitForWords(panel, '31,500 accounts closed');
    for (const page of [first, second]) await expect.poll(() => relationIn(page)).not.toBe('same');

    await goTo(panel, '#/settings', '.settings h2');
    await pressIn(panel, 'Edit');
    await setIn(panel, 'Value', '31,415');
    await pressIn(panel, 'Keep this figure');
    for (const page of [first, second]) await expect.poll(() => relationIn(page)).toBe('same');

    await goTo(panel, '#/settings', '.settings h2');
    const saved = await catchFiles(panel);
    await pressIn(panel, 'Export for the maintainers');
    const file = await saved();
    expect(file.name).toBe('cac-lens-contribution.json');
    expect(JSON.parse(file.text)).toMatchObject({
      format: 'cac-lens-contribution',
      announcements: [{ date: '2026-06-01', figures: [{ value: 31_415, action: 'closed' }] }],
    });
    await pressIn(panel, 'Remove');
    for (const page of [first, second]) await expect.poll(() => relationIn(page)).toBe('unrecorded');
    await panel.close();
  });

  it('refused numbers are listed and can be taken back', async () => {
    const page = await lens.open(lens.site.url('/harbour-ledger.html'));
    await waitForHighlights(page, 14);
    await hover(page, '930,000');
    await waitForTooltip(lens, page);
    await press(lens, page, 'Not this');
    await waitForHighlights(page, 13);
    const panel = await settings(lens);
    await waitForWords(panel, '930,000');
    await pressIn(panel, 'Take back');
    await waitForHighlights(page, 14);
    await waitForWords(panel, 'None.');
  });
});
