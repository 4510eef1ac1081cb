import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from './harness/driver';
import { inBothBrowsers, type Lens } from './harness/lens';
import { goTo, pressIn } from './harness/panel';

function notesIn(panel: Page): Promise<string[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll('article.note .note-text')].map((each) => each.textContent ?? ''),
  );
}

async function openNotes(lens: Lens): Promise<Page> {
  const panel = await lens.openPanelTab();
  await goTo(panel, '#/notes', '.filters');
  return panel;
}

async function type(panel: Page, text: string): Promise<void> {
  const box = await until('the editor', () => panel.$('.editor textarea'));
  await box.type(text);
}

async function draftIsKept(panel: Page): Promise<void> {
  await expect
    .poll(() => panel.evaluate(() => document.querySelector('.editor [aria-live]')?.textContent))
    .toBe('Draft kept');
}

async function write(panel: Page, text: string): Promise<void> {
  await pressIn(panel, 'New note');
  await type(panel, text);
  await pressIn(panel, 'Save');
  await expect.poll(() => notesIn(panel)).toContain(text);
}

inBothBrowsers('notes in the panel', (lens) => {
  it('keeps a note over the end of the background and of the browser, and shows it in a second window at once', async () => {
    const panel = await openNotes(lens);
    const second = await openNotes(lens);
    await panel.bringToFront();
    await write(panel, 'Ask which accounts are counted.');
    await second.bringToFront();
    await expect.poll(() => notesIn(second)).toHaveLength(1);
    await lens.killBackground();
    await panel.bringToFront();
    await write(panel, 'Second note');
    await lens.restart();
    const later = await openNotes(lens);
    await expect.poll(() => notesIn(later)).toEqual(['Second note', 'Ask which accounts are counted.']);
  });

  it('keeps what was typed when the editor is closed without saving', async () => {
    const panel = await openNotes(lens);
    await pressIn(panel, 'New note');
    await type(panel, 'half a thought');
    await draftIsKept(panel);
    await lens.killBackground();
    await panel.close();
    const later = await openNotes(lens);
    await pressIn(later, 'Continue');
    await expect
      .poll(() => later.$eval('.editor textarea', (box) => (box as HTMLTextAreaElement).value))
      .toBe('half a thought');
    await pressIn(later, 'Discard');
  });

  it('brings a deleted note back', async () => {
    const panel = await openNotes(lens);
    await expect.poll(() => notesIn(panel)).toHaveLength(2);
    await pressIn(panel, 'Delete');
    await expect.poll(() => notesIn(panel)).toHaveLength(1);
    await pressIn(panel, 'Undo');
    await expect.poll(() => notesIn(panel)).toHaveLength(2);
  });

  it('shows both versions where two windows edited one note', async () => {
    const one = await openNotes(lens);
    const other = await openNotes(lens);
    for (const panel of [one, other]) {
      await panel.bringToFront();
      await pressIn(panel, 'Edit');
      await type(panel, panel === one ? ' ONE' : ' OTHER');
      await draftIsKept(panel);
    }
    await one.bringToFront();
    await pressIn(one, 'Save');
    await expect.poll(() => notesIn(one)).toContainEqual(expect.stringContaining('ONE'));
    await other.bringToFront();
    await pressIn(other, 'Save');
    await expect
      .poll(() => other.$$eval('.conflict .note-text', (texts) => texts.map((each) => each.textContent)))
      .toEqual([expect.stringContaining('OTHER'), expect.stringContaining('ONE')]);
    await pressIn(other, 'Keep both');
    await expect.poll(() => notesIn(other)).toHaveLength(3);
  });
});
