import browser from 'webextension-polyfill';
import { type PanelRequest, panelRequestKey } from '../messages';

const panelPage = 'src/panel/index.html';

/** Where a page stands that the panel is opened beside. */
export interface Beside {
  readonly window: number | null;
  readonly private: boolean;
}

/**
 * Opens the panel beside a page from a press in that page. Must be called before any await: the browsers open panels
 * only in the turn of the user's own press. Firefox refuses its sidebar even then, so a small window opens instead,
 * unless the sidebar is open already.
 */
export async function openBeside(beside: Beside, request: PanelRequest): Promise<'panel' | 'window'> {
  const { window: windowId, private: incognito } = beside;
  if (__BROWSER__ === 'chrome') {
    const opening = windowId === null ? Promise.resolve() : chrome.sidePanel.open({ windowId });
    await ask(request);
    await opening;
    return 'panel';
  }
  await ask(request);
  const sidebarIsOpen = await browser.sidebarAction.isOpen(windowId === null ? {} : { windowId });
  if (sidebarIsOpen) return 'panel';
  const url = browser.runtime.getURL(panelPage);
  // Beside a private page it is private itself: what it offers to write elsewhere, it refuses there.
  await browser.windows.create({ type: 'popup', url, width: 440, height: 680, incognito });
  return 'window';
}

/** What the next panel to look (one that is open, or the one being opened) is asked to show. */
async function ask(request: PanelRequest): Promise<void> {
  await browser.storage.session.set({ [panelRequestKey]: request });
}

/** Makes the toolbar button open and close the panel; to be called at every start of the background. */
export function bindToolbarButton(onClickedToRead: (tab: number) => void): void {
  // In Chrome the button opens the panel by itself, except where a press must also start the reading.
  browser.action.onClicked.addListener((tab) => {
    if (__BROWSER__ === 'firefox') void browser.sidebarAction.toggle();
    else if (tab.windowId !== undefined) void chrome.sidePanel.open({ windowId: tab.windowId });
    if (tab.id !== undefined) onClickedToRead(tab.id);
  });
}

/** Says who opens the panel in Chrome: the button itself, or our listener where reading is only on request. */
export async function setButtonBehaviour(reading: 'always' | 'click'): Promise<void> {
  if (__BROWSER__ === 'chrome')
    await chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: reading === 'always' });
}

/** Opens the panel by a command; before any await, as {@link openBeside}. */
export async function openByCommand(windowId: number | undefined): Promise<void> {
  if (__BROWSER__ === 'firefox') await browser.sidebarAction.toggle();
  else if (windowId !== undefined) await chrome.sidePanel.open({ windowId });
}
