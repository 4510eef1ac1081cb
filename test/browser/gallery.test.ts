import type { Browser as Running } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from '../../build/browser';
import { violations } from './harness/axe';
import { GallerySite, galleryPages, goToGalleryPage, openBrowser, openGalleryPage, openPage } from './harness/gallery';

const languages = { ltr: 'en', rtl: 'ar' };

const site = new GallerySite();
beforeAll(() => site.start());
afterAll(() => site.stop());

describe.each(
  browsers.flatMap((browser) => [
    { browser, forced: false },
    { browser, forced: true },
  ]),
)('the gallery ($browser, forced colours: $forced)', (look) => {
  let running: Running;
  beforeAll(async () => {
    running = await openBrowser(look);
  });
  afterAll(() => running.close());

  // From right to left once in our colours and once in forced ones: no rule of axe looks at direction and colour together.
  const ways = look.forced ? ['light rtl'] : ['light ltr', 'light rtl', 'dark ltr'];
  it.each(ways.map((way) => way.split(' ') as [theme: string, direction: keyof typeof languages]))(
    'axe finds nothing in any state of the tooltip, %s, %s',
    async (theme, direction) => {
      const language = languages[direction];
      const page = await openGalleryPage(running, site.url('tooltips.html', { theme, language }), look, 1300);
      expect(await page.evaluate(`matchMedia('(forced-colors: active)').matches`)).toBe(look.forced);
      const cards = `[...document.querySelectorAll('figure > div')].map(({ shadowRoot }) => shadowRoot.querySelector('.card'))`;
      expect(await page.evaluate(`[...new Set(${cards}.map(({ dir }) => dir))]`)).toEqual([direction]);
      expect(await page.evaluate(`${cards}.length`)).toBeGreaterThan(15);
      expect(await violations(page)).toEqual([]);
      await page.close();
    },
  );

  // Its look in forced colours is for the eye; drawing it is not another thing there.
  if (look.forced) return;
  it('every state of the panel is drawn', async () => {
    const states = await galleryPages(running, site);
    expect(states.length).toBeGreaterThan(25);
    const shown = await openPage(running, look);
    for (const { page, state, width } of states) {
      await goToGalleryPage(shown, site.url(`${page}.html`, state === null ? {} : { state }), width);
      expect(await shown.evaluate('document.body.innerText.length'), state ?? page).toBeGreaterThan(40);
    }
    await shown.close();
  });
});
