import browser from 'webextension-polyfill';
import { readSettings, type Settings, settingsKey } from '../settings';
import { createQueue } from './queue';

/** The settings as they stand. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(settingsKey);
  return readSettings(stored[settingsKey]);
}

const queue = createQueue();

/** Changes some settings and keeps the others. Changes are made one after the other, so that none undoes another. */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  return queue(async () => {
    const settings = readSettings({ ...(await loadSettings()), ...change });
    await browser.storage.local.set({ [settingsKey]: settings });
    return settings;
  });
}
