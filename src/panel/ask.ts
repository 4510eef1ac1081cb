import browser from 'webextension-polyfill';
import type { Envelope, Messages, MessageTo } from '../messages';

/**
 * Asks the background; once again where it was ended before it answered, since no request does more if done twice.
 * Throws where it does not answer then either.
 */
export async function ask<Name extends MessageTo<'background'>>(
  name: Name,
  request: Messages[Name]['request'],
): Promise<Messages[Name]['reply']> {
  const envelope: Envelope<Name> = { name, request };
  try {
    return await browser.runtime.sendMessage(envelope);
  } catch {
    return browser.runtime.sendMessage(envelope);
  }
}

/** Asks the reader of one frame; null where there is none. */
export async function askReader<Name extends MessageTo<'reader'>>(
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
