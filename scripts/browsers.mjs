// Plain JavaScript without imports from packages: scripts/prepare.mjs runs it before anything is installed.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chrome' | 'firefox'} BrowserName */

/**
 * Where each browser is looked for: the environment variable first, then these names on PATH, then these places.
 * @type {Record<BrowserName, { variable: string, title: string, names: string[], places: string[], debian: string[] }>}
 */
export const browserPlaces = {
  chrome: {
    variable: 'CHROMIUM',
    title: 'Chromium',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debian: ['chromium'],
  },
  firefox: {
    variable: 'FIREFOX',
    title: 'Firefox',
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debian: ['firefox-esr', 'firefox'],
  },
};

/**
 * The path of an installed browser, or null.
 * @param {BrowserName} browser
 * @returns {string | null}
 */
export function installedBrowser(browser) {
  const { variable, names, places } = browserPlaces[browser];
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    process.env[variable] ?? '',
    ...names.flatMap((name) => onPath.map((at) => join(at, name))),
    ...places,
  ];
  return candidates.find((path) => path !== '' && isExecutable(path)) ?? null;
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
