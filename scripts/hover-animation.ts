import type { Page } from 'puppeteer-core';
import { until } from '../test/browser/harness/driver';
import { highlights, hover } from '../test/browser/harness/highlights';
import type { Lens } from '../test/browser/harness/installed-lens';
import { waitForNoTooltip } from '../test/browser/harness/tooltip';
import { animatedPng, type Frame } from './animated-png';
import { waitForStillTooltip } from './open-tooltip';

/** A screenshot shows no mouse pointer, so the page gets a picture of one. */
const pointer = `(() => {
  const pointer = document.createElement('div');
  pointer.style.cssText = 'position:fixed;z-index:9;pointer-events:none;width:20px;height:24px;background:black;filter:drop-shadow(0 0 1px white);clip-path:polygon(0 0,0 78%,24% 62%,44% 100%,60% 92%,42% 56%,76% 56%)';
  document.body.append(pointer);
  addEventListener('mousemove', ({ clientX, clientY }) => {
    pointer.style.left = clientX + 'px';
    pointer.style.top = clientY + 'px';
  });
})()`;

/** Hovers over two figures of the sample article as a reader does, and gives the animation as PNG. */
export async function takeHoverAnimation(lens: Lens, page: Page): Promise<Buffer> {
  await page.setViewport({ width: 860, height: 560 });
  await page.evaluate(pointer);
  await until('the highlights', async () => (await highlights(page)).length > 0);
  const frames: Frame[] = [];
  const take = async (milliseconds: number) => frames.push({ png: await page.screenshot(), milliseconds });

  await page.mouse.move(120, 500);
  await take(1_200);
  for (const [text, n, milliseconds] of [
    ['67,000', 0, 2_400],
    ['930,000', 0, 4_200],
  ] as const) {
    await hover(page, text, n);
    await take(300);
    await waitForStillTooltip(lens, page);
    await take(milliseconds);
    await page.mouse.move(120, 500, { steps: 4 });
    await waitForNoTooltip(lens, page);
  }
  return animatedPng(frames);
}
