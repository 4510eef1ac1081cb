import type { Browser } from '../build/browser';
import { browserPlaces, installedBrowser } from './browsers.mjs';

/** The path of an installed browser. Throws an error that says how to name one. */
export function findBrowser(browser: Browser): string {
  const path = installedBrowser(browser);
  if (path) return path;
  const { title, variable } = browserPlaces[browser];
  throw new Error(`${title} was not found: install it, or set ${variable} to the path of its program.`);
}
