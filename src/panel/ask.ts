import browser from 'webextension-polyfill';
import type { BackgroundName } from '../background/requests';
import type { Envelope, Messages } from '../messages';

/** Asks the background. Throws where it does not answer. */
export async function ask<Name extends BackgroundName>(
  name: Name,
  request: Messages[Name]['request'],
): Promise<Messages[Name]['reply']> {
  const envelope: Envelope<Name> = { name, request };
  return browser.runtime.sendMessage(envelope);
}

type ReaderName = Extract<keyof Messages, `reader/${string}`>;

/** Asks the reader of one frame; null where there is none. */
export async function askReader<Name extends ReaderName>(
  place: { readonly tab: number; readonly frame: number },
  name: Name,
  request: Messages[Name]['request'],
): Promise<Messages[Name]['reply'] | null> {
  const envelope: Envelope<Name> = { name, request };
  try {
    return (await browser.tabs.sendMessage(place.tab, envelope, { frameId: place.frame })) ?? null;
  } catch {
    return null;
  }
}
