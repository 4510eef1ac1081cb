import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type PagePassages, pagePassagesKey } from '../messages';
import type { Passage } from '../notes/note';
import { passageSchema } from '../notes/note-schema';

/** The words selected in a frame, with those around them and where they stand; null where the browser lets nobody look. */
export async function selectionIn(tabId: number, frameId: number): Promise<Passage | null> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({ target, files: ['/src/page/passages.iife.js'] });
    const [answer] = await browser.scripting.executeScript({
      target,
      func: (key: string) =>
        (globalThis as unknown as Record<symbol, PagePassages | undefined>)[Symbol.for(key)]?.selection(),
      args: [pagePassagesKey],
    });
    const parsed = v.safeParse(passageSchema, answer?.result);
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
