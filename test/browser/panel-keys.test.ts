import { expect, it } from 'vitest';
import { inBothBrowsers } from './harness/lens';
import { goTo } from './harness/panel';

/** Places of the panel, and what is there once they have been drawn. */
const places: Readonly<Record<string, string>> = {
  '#/figures': '.figures li',
  '#/own': '.own-form',
  '#/check': 'textarea',
  '#/settings': '.settings h2',
  '#/welcome': '.welcome h1',
};

inBothBrowsers('the panel by keyboard', (lens) => {
  it('goes through every place by keyboard alone, with the focus in sight', async () => {
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
});
