import browser from 'webextension-polyfill';
import { type PanelRequest, panelRequestKey } from '../messages';
import { askReader } from './ask';
import { current } from './page/watched-page';
import { go } from './route';

/** Does what the background asks of a panel, now and as long as the panel is open. The panel that takes a request removes it. */
export async function followRequests(): Promise<void> {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && changes[panelRequestKey]?.newValue !== undefined) void take();
  });
  // A panel that is just opening may not be visible yet.
  document.addEventListener('visibilitychange', () => void take());
  await take();
}

async function take(): Promise<void> {
  const stored = await browser.storage.session.get(panelRequestKey);
  const request = stored[panelRequestKey] as PanelRequest | undefined;
  // A panel that nobody looks at leaves the request to the one that is opening.
  if (!request || document.visibilityState !== 'visible') return;
  await browser.storage.session.remove(panelRequestKey);
  if (request.show === 'draft') go({ place: 'notes', draft: request.draft });
  if (request.show === 'private') go({ place: 'notes', draft: null });
  if (request.show === 'mention') {
    go({ place: 'page' });
    current.value = { frame: request.frame, mention: request.mention };
    await askReader({ tab: request.tab, frame: request.frame }, 'reader/mark', { mention: request.mention });
  }
}
