import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from './harness/driver';
import { hover, waitForHighlights } from './harness/highlights';
import { inBothBrowsers, type Lens } from './harness/lens';
import { goTo, pressIn, waitForWords } from './harness/panel';
import { press, waitForTooltip } from './harness/tooltip';

const thought = 'The notice counts the closed accounts in.';

const notesIn = (panel: Page) =>
  panel.evaluate(`[...document.querySelectorAll('.note-text')].map((each) => each.textContent)`) as Promise<string[]>;

async function openNotes(lens: Lens): Promise<Page> {
  const panel = await lens.openPanelTab();
  await goTo(panel, '#/notes', '.filters');
  return panel;
}

inBothBrowsers('a note begun in the tooltip', (lens) => {
  it('is written outside the page and outlives background, tab and browser', async () => {
    const page = await lens.open(lens.site.url('/harbour-ledger.html'));
    const keys: string[] = [];
    await page.exposeFunction('heard', (key: string) => keys.push(key));
    await page.evaluate(`addEventListener('keydown', (event) => heard(event.key), true)`);
    await waitForHighlights(page, 14);
    await hover(page, '930,000');
    await waitForTooltip(lens, page);

    const editor = await lens.panelOpenedBy(() => press(lens, page, 'Add note'));
    const box = await until('the editor', () => editor.$('textarea'));
    await waitForWords(editor, '930,000');
    await box.type(thought);
    await pressIn(editor, 'Save');
    await expect.poll(() => notesIn(editor)).toContain(thought);
    expect(keys).toEqual([]);
    expect(await page.evaluate('document.documentElement.outerHTML')).not.toContain(thought);

    const second = await openNotes(lens);
    await expect.poll(() => notesIn(second)).toContain(thought);
    await lens.killBackground();
    await page.close();
    await lens.restart();
    const later = await openNotes(lens);
    await expect.poll(() => notesIn(later)).toContain(thought);
    await waitForWords(later, '927,600');
  });

  it('is found again on the same article at another address', async () => {
    const link = '<link rel="canonical" href="/2023/05/sweep">';
    const said = `<p>The Cyberspace Administration of China (CAC) said on 26 May 2023 that it had closed 66,600 accounts.</p>`;
    const page = await lens.open(lens.site.page('/m/sweep', `${link}<article>${said}</article>`));
    await waitForHighlights(page, 1);
    await hover(page, '66,600');
    await waitForTooltip(lens, page);
    const editor = await lens.panelOpenedBy(() => press(lens, page, 'Add note'));
    const box = await until('the editor', () => editor.$('textarea'));
    await box.type('On both');
    await pressIn(editor, 'Save');
    await expect.poll(() => notesIn(editor)).toContain('On both');
    await editor.close();
    await page.close();

    const plain = '<article><p>Nothing here speaks of any regulator.</p></article>';
    await lens.open(lens.site.page('/2023/05/sweep', `<article>${said}</article>`));
    const panel = await lens.openPanelTab();
    await expect.poll(() => notesIn(panel)).toContain('On both');
    // A page without a reader is asked by the panel.
    await lens.open(lens.site.page('/print/sweep', `${link}${plain}`));
    const later = await lens.openPanelTab();
    await expect.poll(() => notesIn(later)).toContain('On both');
  });

  it('belongs to the story that it was begun on, where another stands above', async () => {
    const story = (headline: string, address: string, said: string) =>
      `<article data-url="${address}"><h1>${headline}</h1><time datetime="2023-05-26">then</time>
      <p>The Cyberspace Administration of China closed ${said} in a campaign against "self media".</p>
      <p>${'The campaign went on for two months, and more were said to follow it. '.repeat(6)}</p></article>`;
    const page = await lens.open(
      lens.site.page(
        '/endless',
        `<main>${story('First', '/first', '66,600 accounts')}${story('Second', '/second', '67,000 accounts')}</main>`,
      ),
    );
    await waitForHighlights(page, 2);
    await hover(page, '67,000');
    await waitForTooltip(lens, page);
    const editor = await lens.panelOpenedBy(() => press(lens, page, 'Add note'));
    const box = await until('the editor', () => editor.$('textarea'));
    await box.type('On the second');
    await pressIn(editor, 'Save');
    await expect.poll(() => notesIn(editor)).toContain('On the second');
    await page.close();

    const plain = '<article><p>Nothing here speaks of any regulator.</p></article>';
    await lens.open(lens.site.page('/second', plain));
    const panel = await lens.openPanelTab();
    await expect.poll(() => notesIn(panel)).toContain('On the second');
    await panel.close();
    await lens.open(lens.site.page('/first', plain));
    const elsewhere = await lens.openPanelTab();
    await waitForWords(elsewhere, 'does not name the Cyberspace');
    expect(await notesIn(elsewhere)).not.toContain('On the second');
  });
});
