import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { aDraft } from '../notes/examples';
import { tellBackground } from './harness/background';
import { until } from './harness/driver';
import { highlights, waitForHighlights } from './harness/highlights';
import { inBothBrowsers } from './harness/lens';
import { goTo } from './harness/panel';

/** Places of the panel, and what is there once they have been drawn. */
const places: Readonly<Record<string, string>> = {
  '#/page': '.mention',
  '#/notes': 'article.note',
  '#/figures': '.figures li',
  '#/own': '.own-form',
  '#/check': 'textarea',
  '#/settings': '.settings h2',
  '#/welcome': '.welcome h1',
};

/** Presses Tab until the control with these words has the focus, and then Enter. */
async function enter(panel: Page, words: string): Promise<void> {
  for (let press = 0; press < 60; press++) {
    await panel.keyboard.press('Tab');
    const at = await panel.evaluate(() => document.activeElement?.textContent?.trim());
    if (at !== words) continue;
    await panel.keyboard.press('Enter');
    return;
  }
  throw new Error(`The keyboard does not come to "${words}".`);
}

inBothBrowsers('the panel by keyboard', (lens) => {
  it('goes through every place by keyboard alone, with the focus in sight', async () => {
    await waitForHighlights(await lens.open(lens.site.url('/harbour-ledger.html')), 14);
    await tellBackground(lens, 'background/save-note', aDraft({ text: 'A note to come to' }));
    for (const [place, sign] of Object.entries(places)) {
      const panel = await lens.openPanelTab();
      await panel.bringToFront();
      await goTo(panel, place, sign);
      const expected = (await panel.evaluate(() => {
        const isThere = (each: Element) => each.getClientRects().length > 0 && !each.matches(':disabled');
        const controls = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(
          isThere,
        );
        // Of radio buttons of one name the keyboard stops at one.
        return controls.filter((each) => !each.matches('[type=radio]:not(:checked)')).slice(0, 40).length;
      })) as number;
      const reached = new Set<number>();
      for (let press = 0; press < expected + 2; press++) {
        await panel.keyboard.press('Tab');
        const at = await panel.evaluate(() => {
          const focused = document.activeElement;
          // Beyond the last control the focus is in the browser's own toolbar.
          if (!document.hasFocus() || !focused || focused === document.body) return null;
          const { outlineStyle, outlineWidth } = getComputedStyle(focused);
          const { top, bottom } = focused.getBoundingClientRect();
          const isSeen = outlineStyle !== 'none' && outlineWidth !== '0px' && bottom > 0 && top < innerHeight;
          const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')];
          return { position: all.indexOf(focused), isSeen, html: focused.outerHTML.slice(0, 120) };
        });
        if (at === null) continue;
        expect(at.isSeen, `${place}: ${at.html}`).toBe(true);
        reached.add(at.position);
      }
      expect(reached.size, place).toBeGreaterThanOrEqual(Math.min(expected, 40) - 1);
      await panel.close();
    }
  });

  it('writes, saves, deletes and brings back a note with no pointer', async () => {
    const panel = await lens.openPanelTab();
    await panel.bringToFront();
    await goTo(panel, '#/notes', '.filters');
    await enter(panel, 'New note');
    await until('the editor', () => panel.evaluate(() => document.activeElement?.matches('.editor textarea')));
    await panel.keyboard.type('By keys alone');
    await panel.keyboard.down('Control');
    await panel.keyboard.press('Enter');
    await panel.keyboard.up('Control');
    const texts = () => panel.$$eval('article.note .note-text', (notes) => notes.map((note) => note.textContent));
    await until('the note', async () => (await texts())[0] === 'By keys alone');
    await enter(panel, 'Delete');
    await until('the deletion', async () => !(await texts()).includes('By keys alone'));
    await until('the focus on Undo', () => panel.evaluate(() => document.activeElement?.textContent === 'Undo'));
    await panel.keyboard.press('Enter');
    await until('the note again', async () => (await texts()).includes('By keys alone'));
    await panel.close();
  });

  it('shows a number of the report in the page with no pointer', async () => {
    const page = await lens.open(lens.site.url('/harbour-ledger.html'));
    const [first] = await waitForHighlights(page, 14);
    const panel = await lens.openPanelTab();
    await panel.waitForSelector('.mention');
    await enter(panel, 'Next');
    await until('the number', async () =>
      (await highlights(page)).some(({ relation, text }) => relation === 'current' && text === first?.text),
    );
    await panel.close();
  });
});
