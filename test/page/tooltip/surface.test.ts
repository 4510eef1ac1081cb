import { JSDOM } from 'jsdom';
import { expect, it, vi } from 'vitest';
import type { PageWording } from '../../../src/messages';
import type { Finding } from '../../../src/page/finding';
import type { Details } from '../../../src/page/tooltip/details';
import { createSurface, type SurfaceSetting } from '../../../src/page/tooltip/surface';
import { wordsIn } from '../../../src/ui/words';

/** A surface on a page with two numbers; each question for details waits in `asked` until it is answered. */
function surfaceOnPage() {
  const { document } = new JSDOM('<p>67,000</p><p>930,000</p>').window;
  const findings = [...document.querySelectorAll('p')].map(({ firstChild, textContent }, number) => ({
    number,
    link: {
      mention: { text: textContent, quantity: { value: 0 }, object: null, action: null },
      ...{ relation: 'unrecorded', figure: null, aspects: [], remarks: [], reasons: [] },
    },
    span: { nodes: [firstChild], startContainer: firstChild, startOffset: 0, endContainer: firstChild, endOffset: 7 },
  })) as unknown as Finding[];
  const asked: (() => void)[] = [];
  const put: HTMLElement[] = [];
  const lost = vi.fn();
  const wording: PageWording = {
    ...{ language: 'en', direction: 'ltr', messages: { tooltip_label: '$relation$' } },
    ...{ objects: {}, actions: {}, facets: {} },
  };
  const index = { version: '', coverageEnd: '', announcements: [], figures: [] };
  const details: Details = { index, wording, words: wordsIn('en', wording.messages), of: () => null };
  const surface = createSurface({
    document,
    // It takes no card in: where one would stand is another matter.
    host: { show: (card: HTMLElement) => put.push(card) < 0, hide: () => {}, hasFocus: false, isShown: false },
    find: (mention: number) => findings[mention],
    details: () => new Promise((resolve) => asked.push(() => resolve(details))),
    ...{ actions: () => ({}), tone: () => 'light', mark: () => {}, lost },
  } as unknown as SurfaceSetting);
  const answerAll = async (): Promise<void> => {
    for (const answer of asked) answer();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { surface, document, answerAll, put, lost };
}

it('shows a tooltip once its details are there', async () => {
  const { surface, answerAll, put } = surfaceOnPage();
  surface.show(0, 'pointer');
  expect(put).toEqual([]);
  await answerAll();
  expect(put).toHaveLength(1);
});

it('drops an answer that comes after the tooltip was left', async () => {
  const { surface, answerAll, put } = surfaceOnPage();
  surface.show(0, 'pointer');
  surface.hide();
  await answerAll();
  expect(put).toEqual([]);
});

it('drops an answer that comes after another number was gone to', async () => {
  const { surface, answerAll, put } = surfaceOnPage();
  surface.show(0, 'pointer');
  surface.show(1, 'pointer');
  await answerAll();
  expect(put).toHaveLength(1);
});

it('asks for nothing about a number that the page rewrote', async () => {
  const { surface, document, answerAll, put, lost } = surfaceOnPage();
  document.querySelectorAll('p')[1]?.firstChild?.replaceWith('111,111');
  surface.show(1, 'pointer');
  await answerAll();
  expect(put).toEqual([]);
  expect(lost).toHaveBeenCalledWith(1, true);
});
