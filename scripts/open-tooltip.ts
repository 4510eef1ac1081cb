import type { Page } from 'puppeteer-core';
import { until } from '../test/browser/harness/driver';
import { highlights, hover } from '../test/browser/harness/highlights';
import type { Lens } from '../test/browser/harness/installed-lens';
import { waitForTooltip } from '../test/browser/harness/tooltip';

/** Rests the mouse on a painted figure until its tooltip is open and at rest, fit for a picture. */
export async function openTooltip(lens: Lens, page: Page, figure: string): Promise<void> {
  await until('the highlights', async () => (await highlights(page)).length > 0);
  await hover(page, figure);
  await waitForStillTooltip(lens, page);
}

/** Waits for the tooltip to open and to have done moving. */
export async function waitForStillTooltip(lens: Lens, page: Page): Promise<void> {
  await waitForTooltip(lens, page);
  await until('the tooltip at rest', () => lens.inClosedRoot(page, (root) => root.getAnimations().length === 0));
}
