import browser from 'webextension-polyfill';
import type { Envelope, Messages, MessageTo } from '../messages';

/** Sends to one frame of a tab; null where no reader of ours is there. */
export async function tellReader<Name extends MessageTo<'reader'>>(
  tab: number,
  name: Name,
  request: Messages[Name]['request'],
  frameId?: number,
): Promise<Messages[Name]['reply'] | null> {
  const envelope: Envelope<Name> = { name, request };
  try {
    return (await browser.tabs.sendMessage(tab, envelope, frameId === undefined ? {} : { frameId })) ?? null;
  } catch {
    // No reader in that tab: most tabs.
    return null;
  }
}

/** Tells the readers of all tabs that the settings, own figures, rejections or notes changed. */
export async function refreshReaders(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) => (id === undefined ? Promise.resolve(null) : tellReader(id, 'reader/refresh', {}))),
  );
}

/** The tab that the user looks at. */
export async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
