import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { defaultSettings, readSettings, type Settings, settingsKey } from '../settings';
import { interfaceLanguage } from '../ui/catalogues';
import { directionOf } from '../ui/direction';
import { language } from './words';

/** The settings, kept up to date. */
export const settings = signal<Settings>(defaultSettings);

/** True in a private window: nothing is written there. */
export const isPrivate = signal(false);

/** Reads settings and surroundings and follows their changes; called once, before the first paint. */
export async function readEnvironment(): Promise<void> {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && settingsKey in changes) apply(changes[settingsKey]?.newValue);
    else if (area === 'local' && 'wiping' in changes) apply({});
  });
  const [stored, window] = await Promise.all([browser.storage.local.get(settingsKey), browser.windows.getCurrent()]);
  isPrivate.value = window.incognito || browser.extension.inIncognitoContext === true;
  apply(stored[settingsKey]);
}

function apply(stored: unknown): void {
  settings.value = readSettings(stored);
  const wanted = settings.value.language ?? browser.i18n.getUILanguage();
  language.value = interfaceLanguage(wanted);
  const root = document.documentElement;
  root.lang = language.value;
  root.dir = directionOf(language.value);
  if (settings.value.theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = settings.value.theme;
}
