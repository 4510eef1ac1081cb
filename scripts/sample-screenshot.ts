import type { Page } from 'puppeteer-core';
import { until } from '../test/browser/harness/driver';
import { highlights, hover } from '../test/browser/harness/highlights';
import type { Lens } from '../test/browser/harness/installed-lens';
import { waitForTooltip } from '../test/browser/harness/tooltip';

/** Rests the mouse on the figure that the sample article gets wrong and takes a picture of the open tooltip. */
export async function takeSampleScreenshot(lens: Lens, page: Page, path: string): Promise<void> {
  await until('the highlights', async () => (await highlights(page)).length > 0);
  await hover(page, '930,000');
  await waitForTooltip(lens, page);
  await until('the tooltip at rest', () => lens.inClosedRoot(page, (root) => root.getAnimations().length === 0));
  await page.screenshot({ path: path as `${string}.png` });
}
