/**
 * The harness for tests of the whole extension in real browsers.
 *
 * ```ts
 * inBothBrowsers('highlights', (lens) => {
 *   it('paints the figures', async () => {
 *     const page = await lens.open(lens.site.page('/article', '<p>The Cyberspace Administration of China …</p>'));
 *     expect((await waitForHighlights(page, 3)).map(({ text }) => text)).toEqual([…]);
 *   });
 * });
 * ```
 *
 * Every table of tests runs twice, on the built Chrome extension in Chromium and on the built Firefox extension in
 * Firefox, one after the other, each with nothing kept from another table. Run all by `npm run test:browser`, one file by
 * `npm run test:browser -- page-hover`, one browser by `-t firefox`.
 *
 * The release build is what is tested: there is no test build and no test seam. The tooltip's closed shadow root,
 * which no page can open, is read by the debugger in Chromium and by privileged code in Firefox: see `tooltip.ts`.
 * Mouse and keys are the browser's own (`page.mouse`, `page.keyboard`), so that events are trusted.
 * What leans on Puppeteer's or Firefox's internals stands in `firefox.ts` alone.
 */
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { browsers } from '../../../build/browser';
import { Lens } from './installed-lens';

/**
 * Runs the same table of tests in both browsers. The browser runs from before the first test to after the last; it then
 * waits for the next table, unless a test failed in it or started it anew.
 */
export function inBothBrowsers(title: string, tests: (lens: Lens) => void): void {
  for (const browser of browsers) {
    describe(`${title} (${browser})`, () => {
      const lens = new Lens(browser);
      let failed = false;
      beforeAll(() => lens.borrow());
      beforeEach(({ onTestFailed }) =>
        onTestFailed(() => {
          failed = true;
        }),
      );
      afterAll(() => (failed ? lens.stop() : lens.giveBack()));
      tests(lens);
    });
  }
}

export { Lens };
