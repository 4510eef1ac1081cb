import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from './harness/driver';
import { hover, waitForHighlights } from './harness/highlights';
import { inBothBrowsers } from './harness/lens';
import { press, waitForTooltip } from './harness/tooltip';

const thought = 'The notice counts the closed accounts in.';

const notesIn = (panel: Page) =>
  panel.evaluate(`[...document.querySelectorAll('.note-text')].map((each) => each.textContent)`) as Promise<string[]>;

async function pressIn(panel: Page, words: string): Promise<void> {
  const button = await until(`the button "${words}"`, () => panel.$(`xpath/.//button[normalize-space() = "${words}"]`));
  await button.evaluate((each) => (each as unknown as { click(): void }).click());
}

async function openNotes(panel: Page): Promise<Page> {
  await panel.evaluate(`location.hash = '#/notes'`);
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
    expect(await editor.evaluate('document.body.innerText')).toContain('930,000');
    await box.type(thought);
    await pressIn(editor, 'Save');
    await until('the note in the panel', async () => (await notesIn(editor)).includes(thought));
    expect(keys).toEqual([]);
    expect(await page.evaluate('document.documentElement.outerHTML')).not.toContain(thought);

    const second = await openNotes(await lens.openPanelTab());
    await until('the note in a second window', async () => (await notesIn(second)).includes(thought));
    await lens.killBackground();
    await page.close();
    await lens.restart();
    const later = await openNotes(await lens.openPanelTab());
    await until('the note after the restart', async () => (await notesIn(later)).includes(thought));
    expect(await later.evaluate('document.body.innerText')).toContain('927,600');
  });
});
