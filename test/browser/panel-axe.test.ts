import { beforeAll, expect, it } from 'vitest';
import { violations } from './harness/axe';
import { until } from './harness/driver';
import { waitForHighlights } from './harness/highlights';
import { inBothBrowsers } from './harness/lens';
import { goTo } from './harness/panel';

/** A place of the panel, and what is there once it has been drawn. */
const places: Readonly<Record<string, string>> = {
  '#/page': '.mention',
  '#/notes': '.filters',
  '#/figures': '.figures li',
  '#/figures/2023-05-26-self-media/accounts-closed': '.parts',
  '#/figures/2018-02-05-annual-2017/accounts-closed': '.chart',
  '#/own': '.own-form',
  '#/check': 'textarea',
  '#/settings': '.settings h2',
  '#/welcome': '.welcome h1',
};

inBothBrowsers('the panel for everyone', (lens) => {
  // The page that the panel tells of.
  beforeAll(async () => {
    await waitForHighlights(await lens.open(lens.site.url('/harbour-ledger.html')), 14);
  });

  it.each(Object.entries(places))(
    'has nothing against it at %s, in light and dark, and fits 320 px',
    async (place, sign) => {
      const panel = await lens.openPanelTab();
      await panel.setViewport({ width: 320, height: 640 });
      await goTo(panel, place, sign);
      if (place === '#/figures') {
        // A few rows are like all others, and axe takes half a minute for a thousand.
        await panel.type('input[type="search"]', '66600');
        await expect.poll(() => panel.$$('.figures li').then(({ length }) => length)).toBeLessThan(20);
      }
      for (const theme of ['light', 'dark']) {
        await panel.evaluate((name) => {
          document.documentElement.dataset.theme = name;
        }, theme);
        expect(await violations(panel)).toEqual([]);
      }
      for (const direction of ['ltr', 'rtl']) {
        await panel.evaluate((name) => {
          document.documentElement.dir = name;
        }, direction);
        await expect
          .poll(() => panel.evaluate('document.documentElement.scrollWidth - innerWidth'))
          .toBeLessThanOrEqual(0);
      }
      await panel.close();
    },
  );

  it('has nothing against the sample article, in light and dark, and it fits 320 px', async () => {
    const sample = await lens.openExtensionPage('src/panel/sample/index.html');
    await sample.setViewport({ width: 320, height: 640 });
    await waitForHighlights(sample, 6);
    for (const theme of ['light', 'dark']) {
      await sample.evaluate((name) => {
        document.documentElement.dataset.theme = name;
      }, theme);
      expect(await violations(sample)).toEqual([]);
    }
    await expect
      .poll(() => sample.evaluate('document.documentElement.scrollWidth - innerWidth'))
      .toBeLessThanOrEqual(0);
    await sample.close();
  });

  it('keeps its marks where colours are forced, and has nothing against any place', async () => {
    const panel = await lens.openPanelTab();
    await lens.forceColours(panel);
    await until('the list', () => panel.$('.mention'));
    await expect.poll(() => panel.evaluate(`matchMedia('(forced-colors: active)').matches`)).toBe(true);
    // Firefox brings the colours in a moment after it says that they are forced.
    await until('a mark under the place that is open', () =>
      panel.evaluate(() => {
        const colours = ['nav a[aria-current]', 'nav a:not([aria-current])'].map((selector) => {
          const element = document.querySelector(selector);
          return element && getComputedStyle(element).borderBlockEndColor;
        });
        return colours[0] !== colours[1];
      }),
    );
    const marks = (await panel.evaluate(() => {
      const style = (selector: string) => {
        const element = document.querySelector(selector);
        return element ? getComputedStyle(element) : null;
      };
      return {
        pattern: style('.mention.relation-rounded')?.borderInlineStartStyle,
        button: style('button')?.borderTopStyle,
      };
    })) as { pattern: string; button: string };
    expect(marks).toEqual({ pattern: 'dashed', button: 'solid' });
    for (const [place, sign] of Object.entries(places)) {
      // A thousand figures take axe half a minute; the rows are looked at above.
      if (place === '#/figures') continue;
      await goTo(panel, place, sign);
      expect(await violations(panel), place).toEqual([]);
    }
    await panel.close();
  });
});
