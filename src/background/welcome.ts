import browser from 'webextension-polyfill';
import { changeSettings, loadSettings } from './settings-store';

/** Shows once, after the installation, what the extension does, and asks when pages are to be read. */
export async function welcome(): Promise<void> {
  if ((await loadSettings()).welcomed) return;
  await browser.tabs.create({ url: browser.runtime.getURL('src/panel/index.html#/welcome') });
  await changeSettings({ welcomed: true });
}
