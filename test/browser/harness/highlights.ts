import type { Page } from 'puppeteer-core';
import { stays, steady, until } from './driver';

/** One painted range, as the page itself can see it. */
export interface Painted {
  /** The part of the highlight's name after `figure-`: a relation. */
  readonly relation: string;
  readonly text: string;
  /** Its first line box, in CSS pixels of the viewport. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** All painted figures of a page's top frame, in the order of the document. */
export async function highlights(page: Page): Promise<Painted[]> {
  const painted = (await page.evaluate(`(() => {
    const painted = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('figure-')) continue;
      for (const part of highlight) {
        const range = document.createRange();
        range.setStart(part.startContainer, part.startOffset);
        range.setEnd(part.endContainer, part.endOffset);
        const { x, y, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
        const before = document.createRange();
        before.setEnd(part.startContainer, part.startOffset);
        const at = before.toString().length;
        painted.push({ at, relation: name.slice('figure-'.length), text: range.toString(), box: { x, y, width, height } });
      }
    }
    return painted.sort((one, other) => one.at - other.at).map(({ at, ...rest }) => rest);
  })()`)) as Painted[];
  return painted;
}

/** Waits until so many figures are painted, and gives them. */
export async function waitForHighlights(page: Page, count: number): Promise<Painted[]> {
  let last: Painted[] = [];
  try {
    return await until(`${count} highlights`, async () => {
      last = await highlights(page);
      return last.length === count && last;
    });
  } catch (cause) {
    const instead = JSON.stringify(last.map(({ relation, text }) => [relation, text]));
    throw new Error(`Waited for ${count} highlights. Painted instead: ${instead}`, { cause });
  }
}

/** Sees to it that nothing is painted in some milliseconds. */
export function expectNoHighlights(page: Page, milliseconds = 1_500): Promise<void> {
  return stays('no highlight', milliseconds, async () => (await highlights(page)).length === 0);
}

/**
 * Moves the mouse onto the n-th painted figure whose text is given: from a corner onto it, then in steps within it, so
 * that no other number comes under it on the way, however slow the machine.
 */
export async function hover(page: Page, text: string, n = 0): Promise<Painted> {
  const find = async () => (await highlights(page)).filter((each) => each.text === text)[n];
  const { box: far } = await until(`"${text}" to be highlighted`, find);
  const bottom = page.viewport()?.height ?? 0;
  if (far.y < 0 || far.y + far.height > bottom) {
    await page.evaluate(`scrollBy({ top: ${far.y - 300}, behavior: 'instant' })`);
  }
  const seen = await steady(`"${text}"`, find);
  const { x, y, width, height } = seen.box;
  await page.mouse.move(1, 1);
  await page.mouse.move(x + 1, y + height / 2);
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
  return seen;
}
