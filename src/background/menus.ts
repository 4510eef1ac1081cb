import shippedLibrary from 'virtual:dataset-full';
import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import type { NotesDatabase } from '../notes/database';
import { keepDraft } from '../notes/saving';
import { forgetAsked, readAnyway } from './injection';
import { notedPage } from './noted-page';
import { openBeside } from './panel-host';
import { selectionIn } from './selection';
import { changeSettings, loadSettings } from './settings-store';
import { tellReader } from './tabs';
import { interfaceWords } from './wording';

const selectionItem = 'note-on-selection';
const readItem = 'read-page';
const siteOffItem = 'site-off';

/**
 * Puts the entries into the context menu, in the interface's language; called at installation, at every start of the
 * browser, and when the language changes.
 */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const onPages = { documentUrlPatterns: ['http://*/*', 'https://*/*'] };
  const words = await interfaceWords();
  browser.contextMenus.create({
    id: selectionItem,
    title: words.text('menu_note_on_selection'),
    contexts: ['selection'],
    ...onPages,
  });
  browser.contextMenus.create({
    id: readItem,
    title: words.text('menu_read_page'),
    contexts: ['action', 'page'],
    ...onPages,
  });
  browser.contextMenus.create({
    id: siteOffItem,
    title: words.text('menu_site_off'),
    contexts: ['action'],
    ...onPages,
  });
}

/** Answers a press in the menu. Opens the panel before any await, as the browsers ask. */
export function onMenu(db: NotesDatabase) {
  return (info: Menus.OnClickData, tab?: Tabs.Tab): void => {
    if (tab?.id === undefined) return;
    if (info.menuItemId === selectionItem) void noteOnSelection(db, info, tab);
    if (info.menuItemId === readItem) void readAnyway(tab.id);
    if (info.menuItemId === siteOffItem) void switchSiteOff(tab);
  };
}

async function noteOnSelection(db: NotesDatabase, info: Menus.OnClickData, tab: Tabs.Tab) {
  if (tab.id === undefined) return;
  const beside = { window: tab.windowId ?? null, private: tab.incognito };
  if (tab.incognito) {
    await openBeside(beside, { show: 'private' });
    return;
  }
  const id = crypto.randomUUID();
  const opening = openBeside(beside, { show: 'draft', draft: id });
  const selected = await selectionIn(tab.id, info.frameId ?? 0);
  const quote = (info.selectionText ?? '').slice(0, 20_000);
  await keepDraft(db, {
    id,
    note: crypto.randomUUID(),
    base: 0,
    text: '',
    tags: [],
    figure: null,
    // Where the page lets nobody look, the browser still gives the selected words.
    passage: selected ?? { quote, prefix: '', suffix: '', start: 0, end: quote.length },
    page: await notedPage(tab.id, info.pageUrl ?? tab.url ?? '', tab.title ?? ''),
    printed: null,
    datasetVersion: shippedLibrary().about.version,
    modified: new Date().toISOString(),
  });
  await opening;
}

async function switchSiteOff(tab: Tabs.Tab): Promise<void> {
  if (tab.id === undefined || !tab.url || !URL.canParse(tab.url) || tab.incognito) return;
  const { sitesOff } = await loadSettings();
  const host = new URL(tab.url).hostname;
  await forgetAsked();
  await changeSettings({ sitesOff: [...new Set([...sitesOff, host])].sort() });
  await tellReader(tab.id, 'reader/leave', {});
}
