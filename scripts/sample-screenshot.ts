import type { Page } from 'puppeteer-core';
import type { Lens } from '../test/browser/harness/installed-lens';
import { openTooltip } from './open-tooltip';

/** Rests the mouse on the figure that the sample article gets wrong and takes a picture of the open tooltip. */
export async function takeSampleScreenshot(lens: Lens, page: Page, path: string): Promise<void> {
  await openTooltip(lens, page, '930,000');
  await page.screenshot({ path: path as `${string}.png` });
}
