import type { Runtime } from 'webextension-polyfill';
import { isSamplePage } from '../ui/sample-page';

/** Where a message came from, as far as the browser vouches for it. */
export type Origin =
  | { readonly kind: 'extension' }
  | {
      readonly kind: 'page';
      readonly tab: number;
      readonly window: number | null;
      readonly frame: number;
      /** Address of the sending frame and of the tab's page. */
      readonly url: string;
      readonly pageUrl: string;
      readonly pageTitle: string;
      readonly private: boolean;
    };

/** The parts of the browser's sender that are looked at. */
export type Sender = Pick<Runtime.MessageSender, 'id' | 'url' | 'tab' | 'frameId'>;

/**
 * Tells an extension page from a content script of ours; null for anything else, and that is not answered.
 * `ownId` is the extension's id, `ownRoot` the address of its root.
 */
export function originOf(sender: Sender, ownId: string, ownRoot: string): Origin | null {
  if (sender.id !== ownId || !sender.url) return null;
  if (sender.url.startsWith(ownRoot) && !isSamplePage(sender.url, ownRoot)) return { kind: 'extension' };
  const { tab, frameId, url } = sender;
  if (tab?.id === undefined || frameId === undefined) return null;
  return {
    kind: 'page',
    tab: tab.id,
    window: tab.windowId ?? null,
    frame: frameId,
    url,
    pageUrl: frameId === 0 ? url : (tab.url ?? url),
    pageTitle: tab.title ?? '',
    private: tab.incognito,
  };
}
