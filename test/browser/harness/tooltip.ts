import type { Page } from 'puppeteer-core';
import { until } from './driver';
import type { Lens } from './lens';

/** Something in the tooltip that can be pressed. */
export interface TooltipControl {
  readonly name: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** What the open tooltip shows. */
export interface ShownTooltip {
  readonly text: string;
  readonly box: TooltipControl['box'];
  readonly controls: readonly TooltipControl[];
  readonly links: readonly string[];
}

/** The tooltip as shown, or null. Reads the closed shadow root, which only the debugger and privileged code can. */
export async function tooltip(lens: Lens, page: Page): Promise<ShownTooltip | null> {
  return lens.inClosedRoot(page, (root) => {
    const host = root.host as HTMLElement;
    const boxOf = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    };
    const shown = [...root.children].find(
      (child): child is HTMLElement =>
        !/^(style|link)$/i.test(child.localName) && child.getBoundingClientRect().height > 1 && 'innerText' in child,
    );
    if (!host.isConnected || !shown) return null;
    return {
      text: shown.innerText,
      box: boxOf(shown),
      controls: [...root.querySelectorAll('button, summary, a')].map((control) => ({
        name: control.getAttribute('aria-label') ?? control.textContent?.trim() ?? '',
        box: boxOf(control),
      })),
      links: [...root.querySelectorAll('a')].map((link) => link.href),
    };
  });
}

/** Waits for the tooltip to open. */
export function waitForTooltip(lens: Lens, page: Page): Promise<ShownTooltip> {
  return until('the tooltip', () => tooltip(lens, page));
}

/** Waits for the tooltip to be gone. */
export async function waitForNoTooltip(lens: Lens, page: Page): Promise<void> {
  await until('the tooltip to go', async () => (await tooltip(lens, page)) === null);
}

/** Presses a control of the open tooltip with the mouse, scrolled to where need be. Throws where none has that name. */
export async function press(lens: Lens, page: Page, name: string): Promise<void> {
  const control = async () => (await waitForTooltip(lens, page)).controls.findIndex((each) => each.name.includes(name));
  const position = await control();
  if (position < 0) throw new Error(`The tooltip has no "${name}".`);
  await lens.inClosedRoot(
    page,
    (root, at) => root.querySelectorAll('button, summary, a')[at]?.scrollIntoView({ block: 'nearest' }),
    position,
  );
  const box = (await waitForTooltip(lens, page)).controls[position]?.box;
  if (!box) throw new Error(`The "${name}" of the tooltip went away.`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
