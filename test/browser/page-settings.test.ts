import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import messages from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { readAnyway, tellBackground } from './harness/background';
import { until } from './harness/driver';
import { expectNoHighlights, highlights, hover, waitForHighlights } from './harness/highlights';
import { inBothBrowsers } from './harness/lens';
import { waitForWords } from './harness/panel';
import { expectNoTooltip, hear, press, waitForNoTooltip, waitForTooltip } from './harness/tooltip';

const ARTICLE = `<h1>China deletes 1.4 million posts</h1>
<p>The Cyberspace Administration of China (CAC) said on Friday, May 26, 2023 that posts were deleted in a two-month
campaign against "self media". It closed 67,000 accounts between March 10 and May 22.</p>
<p>Those 67,000 accounts are among the 927,600 that the CAC dealt with in the campaign.</p>`;
const NAMELESS = `<h1>China deletes posts</h1><p>China said on May 26, 2023 that it deleted 1.41 million posts and closed
66,600 accounts in a two-month campaign against self-media, between March 10 and May 22. It dealt with 927,600 accounts.</p>`;

const textsOf = async (page: Page): Promise<string[]> => (await highlights(page)).map(({ text }) => text);

inBothBrowsers('when a page is read', (lens) => {
  it('reads only when asked where the user chose so', async () => {
    await tellBackground(lens, 'background/change-settings', { reading: 'click' });
    const page = await lens.open(lens.site.page('/click', ARTICLE));
    await expectNoHighlights(page);
    expect(await lens.scriptsIn(page)).not.toContain('src/page/reader.iife.js');
    await readAnyway(lens, page);
    await waitForHighlights(page, 4);
    const other = await lens.open(lens.site.page('/click-other', ARTICLE));
    await expectNoHighlights(other);
    await lens.giveCommand(other, 'next-figure');
    await waitForHighlights(other, 4);
    await tellBackground(lens, 'background/change-settings', { reading: 'always' });
  });

  it('leaves a site that is switched off, and reads one page of it when asked', async () => {
    const page = await lens.open(lens.site.page('/off', ARTICLE));
    await waitForHighlights(page, 4);
    await tellBackground(lens, 'background/change-settings', { sitesOff: ['127.0.0.1'] });
    await waitForHighlights(page, 0);
    await page.reload();
    await expectNoHighlights(page);
    await readAnyway(lens, page);
    await waitForHighlights(page, 4);
    const other = await lens.open(lens.site.page('/off-other', ARTICLE));
    await expectNoHighlights(other);
    await tellBackground(lens, 'background/change-settings', { sitesOff: [] });
  });

  it('reads a page that was chosen in the context menu', async () => {
    await tellBackground(lens, 'background/change-settings', { reading: 'click' });
    const page = await lens.open(lens.site.page('/menu', ARTICLE));
    await lens.chooseInMenu(page, { id: 'read-page', title: messages.menu_read_page.message }, { x: 500, y: 600 });
    await waitForHighlights(page, 4);
    await tellBackground(lens, 'background/change-settings', { reading: 'always' });
  });

  it('begins a note on the selected words from the context menu', async () => {
    const page = await lens.open(lens.site.page('/menu-note', NAMELESS));
    await page.evaluate(`getSelection().selectAllChildren(document.querySelector('h1'))`);
    const entry = { id: 'note-on-selection', title: messages.menu_note_on_selection.message };
    const choose = (): Promise<void> => lens.chooseInMenu(page, entry, { x: 60, y: 40 });
    let editor: Page;
    if (lens.browser === 'firefox') editor = await lens.panelOpenedBy(choose);
    else {
      // Chromium opens its side panel for a real press alone; a panel that is opened later takes the note up.
      await choose();
      editor = await lens.openPanelTab();
    }
    await waitForWords(editor, 'China deletes posts');
    await until('the editor', () => editor.$('textarea'));
    await editor.close();
  });

  it('reads a page that names no regulator when asked', async () => {
    const page = await lens.open(lens.site.page('/nameless', NAMELESS));
    await expectNoHighlights(page);
    await readAnyway(lens, page);
    await expect.poll(() => textsOf(page)).toContain('66,600');
  });

  it('counts only, in quiet mode', async () => {
    await tellBackground(lens, 'background/change-settings', { quiet: true });
    const page = await lens.open(lens.site.page('/quiet-mode', ARTICLE));
    await expect.poll(() => lens.badge(page)).toBe('4');
    expect(await highlights(page)).toEqual([]);
    expect(await page.evaluate('document.adoptedStyleSheets.length')).toBe(0);
    await page.mouse.move(100, 150);
    await page.mouse.move(220, 160, { steps: 20 });
    await expectNoTooltip(lens, page);
    await tellBackground(lens, 'background/change-settings', { quiet: false });
    await page.bringToFront();
    await waitForHighlights(page, 4);
  });

  it('paints only the relations that were chosen', async () => {
    await tellBackground(lens, 'background/change-settings', { relations: ['same'] });
    const page = await lens.open(lens.site.page('/chosen', ARTICLE));
    await expect.poll(() => textsOf(page)).toEqual(['927,600']);
    await tellBackground(lens, 'background/change-settings', {
      relations: ['same', 'rounded', 'scope', 'differs', 'unrecorded'],
    });
    await page.bringToFront();
    await waitForHighlights(page, 4);
  });

  it('takes a refused number off, and the same number elsewhere not', async () => {
    const address = lens.site.page('/refused', ARTICLE);
    const page = await lens.open(address);
    await waitForHighlights(page, 4);
    await hover(page, '67,000', 1);
    await waitForTooltip(lens, page);
    const said = await hear(lens, page);
    await press(lens, page, 'Not this');
    await waitForNoTooltip(lens, page);
    await expect.poll(said).toEqual([messages.tooltip_rejected.message]);
    const left = ['1.4 million', '67,000', '927,600'];
    await expect.poll(() => textsOf(page)).toEqual(left);
    await page.reload();
    await expect.poll(() => textsOf(page)).toEqual(left);
  });

  it('reads on a press of the toolbar button where the user chose so', async () => {
    await tellBackground(lens, 'background/change-settings', { reading: 'click' });
    const page = await lens.open(lens.site.page('/button', ARTICLE));
    await expectNoHighlights(page);
    // The panel stays open: last, since Firefox opens no window for a note then.
    await lens.openPanel(page);
    await waitForHighlights(page, 4);
    await tellBackground(lens, 'background/change-settings', { reading: 'always' });
  });
});
