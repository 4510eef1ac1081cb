import type { Page } from 'puppeteer-core';
import { stays, steady, until } from './driver';
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

/** Waits for the tooltip to be open at its place, and where words are given, for one that tells them. */
export async function waitForTooltip(lens: Lens, page: Page, words = ''): Promise<ShownTooltip> {
  let last: ShownTooltip | null = null;
  try {
    return await steady('the tooltip', async () => {
      last = await tooltip(lens, page);
      return last?.text.includes(words) && last;
    });
  } catch (cause) {
    const shown = (last as ShownTooltip | null)?.text ?? 'nothing';
    throw new Error(`Waited for a tooltip with "${words}". Shown instead: ${shown}`, { cause });
  }
}

/** Waits for the tooltip to be gone. */
export async function waitForNoTooltip(lens: Lens, page: Page): Promise<void> {
  await until('the tooltip to go', async () => (await tooltip(lens, page)) === null);
}

/** Sees to it that no tooltip opens in some milliseconds. */
export function expectNoTooltip(lens: Lens, page: Page, milliseconds = 900): Promise<void> {
  return stays('no tooltip', milliseconds, async () => (await tooltip(lens, page)) === null);
}

/** Sees to it that the tooltip stays open for some milliseconds. */
export function expectTooltipStays(lens: Lens, page: Page, milliseconds = 900): Promise<void> {
  return stays('a tooltip', milliseconds, async () => (await tooltip(lens, page)) !== null);
}

/** Presses a control of the open tooltip with the mouse, scrolled to where need be. */
export async function press(lens: Lens, page: Page, name: string): Promise<void> {
  const find = async () =>
    (await tooltip(lens, page))?.controls
      .map(({ box, name: its }, position) => ({ box, position, isIt: its.includes(name) }))
      .find(({ isIt }) => isIt);
  const { position } = await until(`"${name}" in the tooltip`, find);
  await lens.inClosedRoot(
    page,
    (root, at) => root.querySelectorAll('button, summary, a')[at]?.scrollIntoView({ block: 'nearest' }),
    position,
  );
  const { box } = await steady(`"${name}" in the tooltip`, find);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/**
 * Listens to the live region of the open tooltip, and gives what was said through it since. The page's root element keeps
 * it in an attribute: what is said is gone from the region soon, and the region from the page.
 */
export async function hear(lens: Lens, page: Page): Promise<() => Promise<string[]>> {
  await until('the live region', () =>
    lens.inClosedRoot(page, (root) => {
      const region = root.querySelector('[role="status"]');
      const { documentElement, defaultView } = root.ownerDocument;
      if (region === null || defaultView === null) return false;
      const said: string[] = [];
      new defaultView.MutationObserver(() => {
        const text = region.textContent ?? '';
        if (text !== '') said.push(text);
        documentElement.dataset.said = JSON.stringify(said);
      }).observe(region, { childList: true });
      documentElement.dataset.said = '[]';
      return region.getAttribute('aria-live') !== 'assertive';
    }),
  );
  return async () => JSON.parse(String(await page.evaluate('document.documentElement.dataset.said'))) as string[];
}
