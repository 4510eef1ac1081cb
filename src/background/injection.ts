import browser from 'webextension-polyfill';
import { cleanAddress } from '../notes/page-address';
import { isSiteOff, type Settings } from '../settings';
import { isSamplePage } from '../ui/sample-page';

/** The reader and its tooltip as the build writes them: classic scripts that import nothing. */
const readerFile = '/src/page/reader.iife.js';
const tooltipFile = '/src/page/tooltip.iife.js';

const askedKey = (tab: number) => `asked:${tab}`;

/** True where a page may be read now: the site is on, and reading is automatic or was asked for on this page. */
export async function mayRead(settings: Settings, tab: number, pageUrl: string): Promise<boolean> {
  if (isSamplePage(pageUrl, browser.runtime.getURL(''))) return true;
  if (URL.canParse(pageUrl) && isSiteOff(settings, new URL(pageUrl).hostname)) return false;
  return settings.reading === 'always' || (await wasAsked(tab, pageUrl));
}

/** Puts the reader into one frame. False where the browser refuses (no access, the frame is gone). */
export async function injectReader(tabId: number, frameId: number): Promise<boolean> {
  return inject({ tabId, frameIds: [frameId] });
}

/** Puts the tooltip's script beside the reader of one frame. False where the browser refuses. */
export async function injectTooltip(tabId: number, frameId: number): Promise<boolean> {
  return inject({ tabId, frameIds: [frameId] }, tooltipFile);
}

/** Puts the reader into all frames of a tab because the user asked for it there; it holds for the page that is open. */
export async function readAnyway(tabId: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  await browser.storage.session.set({ [askedKey(tabId)]: cleanAddress(url ?? '') });
  return inject({ tabId, allFrames: true });
}

/** True where the user asked that this page of the tab be read. */
export async function wasAsked(tab: number, pageUrl: string): Promise<boolean> {
  return (await browser.storage.session.get(askedKey(tab)))[askedKey(tab)] === cleanAddress(pageUrl);
}

async function inject(
  target: { tabId: number; frameIds?: number[]; allFrames?: boolean },
  file = readerFile,
): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target, files: [file] });
    return true;
  } catch {
    return false;
  }
}
