import browser from 'webextension-polyfill';
import { isSiteOff, type Settings } from '../settings';

/** The reader as the build writes it: one classic script that imports nothing. */
const readerFile = '/src/page/reader.iife.js';

const askedKey = (tab: number) => `asked:${tab}`;

/** True where a page may be read now: the site is on, and reading is automatic or was asked for on this page. */
export async function mayRead(settings: Settings, tab: number, pageUrl: string): Promise<boolean> {
  if (URL.canParse(pageUrl) && isSiteOff(settings, new URL(pageUrl).hostname)) return false;
  return settings.reading === 'always' || (await wasAsked(tab));
}

/** Puts the reader into one frame. False where the browser refuses (no access, the frame is gone). */
export async function injectReader(tabId: number, frameId: number): Promise<boolean> {
  return inject({ tabId, frameIds: [frameId] });
}

/** Puts the reader into all frames of a tab because the user asked for it there; remembered until the page is left. */
export async function readAnyway(tabId: number): Promise<boolean> {
  await browser.storage.session.set({ [askedKey(tabId)]: true });
  return inject({ tabId, allFrames: true });
}

/** True where the user asked that the tab's page be read. */
export async function wasAsked(tab: number): Promise<boolean> {
  return (await browser.storage.session.get(askedKey(tab)))[askedKey(tab)] === true;
}

/** Forgets that reading was asked for: the page was left. */
export async function forgetAsked(tab: number): Promise<void> {
  await browser.storage.session.remove(askedKey(tab));
}

async function inject(target: { tabId: number; frameIds?: number[]; allFrames?: boolean }): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target, files: [readerFile] });
    return true;
  } catch {
    return false;
  }
}
