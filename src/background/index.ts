import browser, { type Runtime } from 'webextension-polyfill';
import { NotesDatabase } from '../notes/database';
import { cancelImport } from '../notes/import';
import { purgeNotes } from '../notes/saving';
import { onCommand } from './commands';
import { handlersOn } from './handlers';
import { readOnPress } from './injection';
import { createMenus, onMenu } from './menus';
import { watchOpenPages } from './open-pages';
import { bindToolbarButton, setButtonBehaviour } from './panel-host';
import { route } from './router';
import { originOf } from './sender';
import { loadSettings } from './settings-store';
import { welcome } from './welcome';
import { resumeWiping, wipeBeforeUse } from './wiping';

// The browser may stop this script between two events: every listener is bound at once, and no state is kept here.
// The database opens with its first use.
const db = new NotesDatabase();
wipeBeforeUse(db);
void resumeWiping(db);
const handlers = handlersOn(db);
const ownRoot = browser.runtime.getURL('');

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
  route(message, originOf(sender, browser.runtime.id, ownRoot), handlers),
);

bindToolbarButton((tab) => void readOnPress(tab));

browser.contextMenus.onClicked.addListener(onMenu(db));
browser.commands.onCommand.addListener(onCommand);

browser.runtime.onInstalled.addListener(({ reason }) => {
  void start().then(() => (reason === 'install' ? welcome() : null));
  void watchOpenPages();
});
browser.runtime.onStartup.addListener(() => void start());

/** Done when the browser or a new version starts, not at every wake-up. */
async function start(): Promise<void> {
  // First, so that it ends only imports of before: a new one may begin at once.
  await cancelImport(db);
  await createMenus();
  await setButtonBehaviour((await loadSettings()).reading);
  await purgeNotes(db);
}
