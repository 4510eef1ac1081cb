import browser from 'webextension-polyfill';
import { cleanAddress } from '../notes/page-address';
import { isSiteOff, type Settings } from '../settings';
import { isSamplePage } from '../ui/sample-page';
import { loadSettings } from './settings-store';

/** The reader and what it needs for pointing, as the build writes them: classic scripts that import nothing. */
const readerFile = '/src/page/reader.iife.js';
const pointingFile = '/src/page/pointing.iife.js';

const askedPrefix = 'asked:';
const askedKey = (tab: number) => `${askedPrefix}${tab}`;

/** True where a page may be read now: it was asked for, or reading is automatic and the site is on. */
export async function mayRead(settings: Settings, tab: number, pageUrl: string): Promise<boolean> {
  if (isSamplePage(pageUrl, browser.runtime.getURL(''))) return true;
  if (await wasAsked(tab, pageUrl)) return true;
  if (URL.canParse(pageUrl) && isSiteOff(settings, new URL(pageUrl).hostname)) return false;
  return settings.reading === 'always';
}

/** Puts the reader into one frame. False where the browser refuses (no access, the frame is gone). */
export async function injectReader(tabId: number, frameId: number): Promise<boolean> {
  return inject({ tabId, frameIds: [frameId] });
}

/** Puts the script for pointing beside the reader of one frame. False where the browser refuses. */
export async function injectPointing(tabId: number, frameId: number): Promise<boolean> {
  return inject({ tabId, frameIds: [frameId] }, pointingFile);
}

/** Puts the reader into all frames of a tab because the user asked for it there; it holds for the page that is open. */
export async function readAnyway(tabId: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  await browser.storage.session.set({ [askedKey(tabId)]: cleanAddress(url ?? '') });
  return inject({ tabId, allFrames: true });
}

/** Reads a tab's page on a press of the toolbar button or of a command, where reading waits for one. */
export async function readOnPress(tabId: number): Promise<void> {
  if ((await loadSettings()).reading === 'click') await readAnyway(tabId);
}

/** True where the user asked that this page of the tab be read. */
export async function wasAsked(tab: number, pageUrl: string): Promise<boolean> {
  return (await browser.storage.session.get(askedKey(tab)))[askedKey(tab)] === cleanAddress(pageUrl);
}

/** Forgets what was asked for: a site that is switched off after that is off. */
export async function forgetAsked(): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith(askedPrefix));
  await browser.storage.session.remove(keys);
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
