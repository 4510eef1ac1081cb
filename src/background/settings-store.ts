import browser from 'webextension-polyfill';
import { readSettings, type Settings, settingsKey } from '../settings';

/** The settings as they stand. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(settingsKey);
  return readSettings(stored[settingsKey]);
}

/** Changes some settings and keeps the others. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = readSettings({ ...(await loadSettings()), ...change });
  await browser.storage.local.set({ [settingsKey]: settings });
  return settings;
}
