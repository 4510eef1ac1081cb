import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from './harness/driver';
import { inBothBrowsers } from './harness/lens';

/** Presses the first button of the panel that carries these words. */
async function press(panel: Page, words: string): Promise<void> {
  await until(`the button "${words}"`, () =>
    panel.evaluate((text) => {
      const button = [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === text);
      button?.click();
      return button !== undefined;
    }, words),
  );
}

function notesIn(panel: Page): Promise<string[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll('article.note .note-text')].map((each) => each.textContent ?? ''),
  );
}

async function goTo(panel: Page, fragment: string): Promise<void> {
  await panel.evaluate((to) => {
    location.hash = to;
  }, fragment);
}

async function type(panel: Page, text: string): Promise<void> {
  const box = await until('the editor', () => panel.$('.editor textarea'));
  await box.type(text);
}

async function draftIsKept(panel: Page): Promise<void> {
  await until('the draft', () =>
    panel.evaluate(() => document.querySelector('.editor [aria-live]')?.textContent === 'Draft kept'),
  );
}

async function write(panel: Page, text: string): Promise<void> {
  await press(panel, 'New note');
  await type(panel, text);
  await press(panel, 'Save');
  await until('the saved note', async () => (await notesIn(panel)).includes(text));
}

inBothBrowsers('notes in the panel', (lens) => {
  it('keeps a note over the end of the background and of the browser, and shows it in a second window at once', async () => {
    const panel = await lens.openPanelTab();
    await goTo(panel, '#/notes');
    const second = await lens.openPanelTab();
    await goTo(second, '#/notes');
    await panel.bringToFront();
    await write(panel, 'Ask which accounts are counted.');
    await second.bringToFront();
    await until('the note in the second window', async () => (await notesIn(second)).length === 1);
    await lens.killBackground();
    await panel.bringToFront();
    await write(panel, 'Second note');
    await lens.restart();
    const later = await lens.openPanelTab();
    await goTo(later, '#/notes');
    await until('both notes', async () => (await notesIn(later)).length === 2);
    expect(await notesIn(later)).toEqual(['Second note', 'Ask which accounts are counted.']);
  });

  it('keeps what was typed when the editor is closed without saving', async () => {
    const panel = await lens.openPanelTab();
    await goTo(panel, '#/notes');
    await press(panel, 'New note');
    await type(panel, 'half a thought');
    await draftIsKept(panel);
    await lens.killBackground();
    await panel.close();
    const later = await lens.openPanelTab();
    await goTo(later, '#/notes');
    await press(later, 'Continue');
    const text = await until('the editor', () =>
      later.$eval('.editor textarea', (box) => (box as HTMLTextAreaElement).value),
    );
    expect(text).toBe('half a thought');
    await press(later, 'Discard');
  });

  it('brings a deleted note back', async () => {
    const panel = await lens.openPanelTab();
    await goTo(panel, '#/notes');
    await until('the notes', async () => (await notesIn(panel)).length === 2);
    await press(panel, 'Delete');
    await until('the deletion', async () => (await notesIn(panel)).length === 1);
    await press(panel, 'Undo');
    await until('the note again', async () => (await notesIn(panel)).length === 2);
  });

  it('shows both versions where two windows edited one note', async () => {
    const one = await lens.openPanelTab();
    const other = await lens.openPanelTab();
    for (const panel of [one, other]) {
      await panel.bringToFront();
      await goTo(panel, '#/notes');
      await press(panel, 'Edit');
      await type(panel, panel === one ? ' ONE' : ' OTHER');
      await draftIsKept(panel);
    }
    await one.bringToFront();
    await press(one, 'Save');
    await until('the first save', async () => (await notesIn(one)).some((text) => text.includes('ONE')));
    await other.bringToFront();
    await press(other, 'Save');
    const versions = await until('the conflict', () =>
      other.$$eval('.conflict .note-text', (texts) => texts.length === 2 && texts.map((each) => each.textContent)),
    );
    expect(versions[0]).toContain('OTHER');
    expect(versions[1]).toContain('ONE');
    await press(other, 'Keep both');
    await until('three notes', async () => (await notesIn(other)).length === 3);
  });
});
