import browser from 'webextension-polyfill';
import { readSettings, type Settings, settingsKey } from '../settings';

/** The settings as they stand. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(settingsKey);
  return readSettings(stored[settingsKey]);
}

/** Settles once the changes asked for so far are made. */
let changed: Promise<unknown> = Promise.resolve();

/** Changes some settings and keeps the others. Changes are made one after the other, so that none undoes another. */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const changing = changed.then(async () => {
    const settings = readSettings({ ...(await loadSettings()), ...change });
    await browser.storage.local.set({ [settingsKey]: settings });
    return settings;
  });
  changed = changing.catch(() => undefined);
  return changing;
}
