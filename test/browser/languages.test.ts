import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from './harness/driver';
import { hover, waitForHighlights } from './harness/highlights';
import { inBothBrowsers, type Lens } from './harness/lens';
import { goTo } from './harness/panel';
import { waitForNoTooltip, waitForTooltip } from './harness/tooltip';

/** Places of the panel, and what is there once they have been drawn. */
const places = {
  '#/page': '.mentions',
  '#/notes': '.filters',
  '#/figures': '.figures li',
  '#/settings': '.settings h2',
};

/** Chooses the interface's language in the settings, as a user does, and gives the settings' page. */
async function speak(lens: Lens, language: string): Promise<Page> {
  const settings = await lens.openExtensionPage('src/panel/index.html#/settings');
  await until('the choice of a language', () =>
    settings.evaluate((chosen: string) => {
      const select = [...document.querySelectorAll('select')].find((each) =>
        [...each.options].some(({ value }) => value === chosen),
      );
      if (!select) return false;
      select.value = chosen;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    }, language),
  );
  await until('the language', () =>
    settings.evaluate((chosen: string) => document.documentElement.lang === chosen, language),
  );
  return settings;
}

inBothBrowsers('the interface’s languages', (lens) => {
  it.each([
    ['ar', 'rtl', 'خلط بين الجزء والمجموع'],
    ['fr', 'ltr', 'Partie et total confondus'],
    ['id', 'ltr', 'Bagian dan total tertukar'],
    ['ja', 'ltr', '内訳と総数の混同'],
    ['zh-CN', 'ltr', '部分与总数混淆'],
    ['zh-TW', 'ltr', '部分與總數混淆'],
  ] as const)(
    'speak %s in the tooltip and in the panel, which fits 320 pixels',
    async (language, direction, relation) => {
      const settings = await speak(lens, language);
      const page = await lens.open(lens.site.url('/harbour-ledger.html'));
      await waitForHighlights(page, 14);
      await hover(page, '930,000');
      const { text: said } = await waitForTooltip(lens, page, relation);
      expect(said).toMatch(/927[,.\s\u202f]600/u);
      expect(said).not.toMatch(/[{}]|tooltip_/);
      const ways = await lens.inClosedRoot(page, (root) => {
        const card = root.querySelector('[role="dialog"]');
        return card && [card.getAttribute('lang'), card.ownerDocument.defaultView?.getComputedStyle(card).direction];
      });
      expect(ways).toEqual([language, direction]);
      await page.mouse.move(2, 2);
      await waitForNoTooltip(lens, page);

      const panel = await lens.openPanelTab();
      await panel.setViewport({ width: 320, height: 800 });
      await until('the list', () =>
        panel.evaluate(
          (words: string) => document.querySelector('.mention .relation')?.textContent === words,
          relation,
        ),
      );
      for (const [place, sign] of Object.entries(places)) {
        await goTo(panel, place, sign);
        await expect.poll(() => panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      }
      expect(await panel.evaluate(() => document.documentElement.dir)).toBe(direction);
      await Promise.all([panel.close(), page.close(), settings.close()]);
    },
  );
});
