import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type PagePassages, pagePassagesKey } from '../../messages';
import { breathe } from '../../notes/breathe';
import type { Note } from '../../notes/note';
import { type Anchor, anchorPassage } from '../../notes/passage/anchor';
import { foldText } from '../../notes/passage/fold-text';

/** Where a note's passage is: on the page, no longer there, or not looked for, since the browser lets nobody look. */
export type PassagePlace =
  | { readonly kind: 'found'; readonly frame: number; readonly anchor: Anchor; readonly words: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unread' };

type PageWorld = Record<symbol, PagePassages | undefined>;

const file = '/src/page/passages.iife.js';
/** A page's text beyond this is cut: no article is as long, and a message has its limits. */
const longestText = 4_000_000;

/** Looks for the passages of notes in all frames of a tab. The text comes here; no note goes there. */
export async function findPassages(tab: number, notes: readonly Note[]): Promise<ReadonlyMap<string, PassagePlace>> {
  const frames = await textsOf(tab);
  const places = new Map<string, PassagePlace>();
  for (const { id, passage } of notes) {
    if (!passage) continue;
    let place: PassagePlace = { kind: frames.length > 0 ? 'missing' : 'unread' };
    for (const { frame, text, folded } of frames) {
      const anchor = anchorPassage(folded, passage);
      if (anchor && (place.kind !== 'found' || (anchor.same && !place.anchor.same))) {
        place = { kind: 'found', frame, anchor, words: text.slice(anchor.start, anchor.end) };
      }
    }
    places.set(id, place);
    // Long pages with many notes must not hold up the panel.
    await breathe();
  }
  return places;
}

async function textsOf(tab: number) {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: [file] });
    const results = await browser.scripting.executeScript({
      target: { tabId: tab, allFrames: true },
      func: (key: string) => (globalThis as unknown as PageWorld)[Symbol.for(key)]?.text(),
      args: [pagePassagesKey],
    });
    return results.flatMap(({ frameId, result }) =>
      v.is(v.string(), result)
        ? [{ frame: frameId, text: result, folded: foldText(result.slice(0, longestText)) }]
        : [],
    );
  } catch {
    return [];
  }
}

/** Shows a passage on its page; false where the page changed since it was found. */
export async function showPassage(tab: number, { frame, anchor, words }: PassagePlace & { kind: 'found' }) {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [frame] },
      func: (key: string, start: number, end: number, expected: string) =>
        (globalThis as unknown as PageWorld)[Symbol.for(key)]?.show(start, end, expected),
      args: [pagePassagesKey, anchor.start, anchor.end, words],
    });
    return answer?.result === true;
  } catch {
    return false;
  }
}
