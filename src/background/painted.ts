import browser from 'webextension-polyfill';
import { cleanAddress } from '../notes/page-address';
import { countedFrames } from './badge';
import { tellReader } from './tabs';

const keyOf = (tab: number) => `unpainted:${tab}`;

/** False where the user took the highlights off the page of a tab; for frames that are read after that. */
export async function isPainted(tab: number, pageUrl: string): Promise<boolean> {
  return (await browser.storage.session.get(keyOf(tab)))[keyOf(tab)] !== cleanAddress(pageUrl);
}

/** Takes the highlights off all frames of a tab, or puts them on again: as it is in the first of them, so in all. */
export async function toggleHighlights(tab: number): Promise<void> {
  let painted: boolean | null = null;
  for (const frame of (await countedFrames(tab)).sort((one, other) => one - other)) {
    const answer: { painted: boolean } | null = await tellReader(tab, 'reader/toggle', { painted }, frame);
    painted ??= answer?.painted ?? null;
  }
  if (painted === null) return;
  const { url } = await browser.tabs.get(tab);
  if (painted) await browser.storage.session.remove(keyOf(tab));
  else await browser.storage.session.set({ [keyOf(tab)]: cleanAddress(url ?? '') });
}
