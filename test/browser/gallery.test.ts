import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page, Browser as Running } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from '../../build/browser';
import { GallerySite, galleryPages, openBrowser, openGalleryPage } from './harness/gallery';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const languages = { ltr: 'en', rtl: 'ar' };

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return (await page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | ')))`)) as string[];
}

describe.each(
  browsers.flatMap((browser) => [
    { browser, forced: false },
    { browser, forced: true },
  ]),
)('the gallery ($browser, forced colours: $forced)', (look) => {
  const site = new GallerySite();
  let running: Running;
  beforeAll(async () => {
    await site.start();
    running = await openBrowser(look);
  });
  afterAll(async () => {
    await running.close();
    await site.stop();
  });

  it.each(
    (look.forced ? ['light'] : ['light', 'dark']).flatMap((theme) =>
      Object.entries(languages).map(([direction, language]) => ({ theme, direction, language })),
    ),
  )('axe finds nothing in any state of the tooltip, $theme, $direction', async ({ theme, direction, language }) => {
    const page = await openGalleryPage(running, site.url('tooltips.html', { theme, language }), look, 1300);
    expect(await page.evaluate(`matchMedia('(forced-colors: active)').matches`)).toBe(look.forced);
    const cards = `[...document.querySelectorAll('figure > div')].map(({ shadowRoot }) => shadowRoot.querySelector('.card'))`;
    expect(await page.evaluate(`[...new Set(${cards}.map(({ dir }) => dir))]`)).toEqual([direction]);
    expect(await page.evaluate(`${cards}.length`)).toBeGreaterThan(15);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  // Its look in forced colours is for the eye; drawing it is not another thing there.
  if (look.forced) return;
  it('every state of the panel is drawn', async () => {
    const states = await galleryPages(running, site);
    expect(states.length).toBeGreaterThan(25);
    for (const { page, state, width } of states) {
      const shown = await openGalleryPage(
        running,
        site.url(`${page}.html`, state === null ? {} : { state }),
        look,
        width,
      );
      expect(await shown.evaluate('document.body.innerText.length'), state ?? page).toBeGreaterThan(40);
      await shown.close();
    }
  });
});
