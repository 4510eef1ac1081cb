import browser from 'webextension-polyfill';
import type { NotesDatabase } from '../notes/database';
import { wipeNotes } from '../notes/wipe';

const wipingKey = 'wiping';

/**
 * Makes the database finish a wipe that was cut off before it does anything else, so that no note is written into one.
 * To be called once for each database, before its first use.
 */
export function wipeBeforeUse(db: NotesDatabase): void {
  db.on('ready', (opening) => finishWiping(opening as NotesDatabase), true);
}

/**
 * Deletes everything that the extension keeps. That it has begun is noted first, so that a background killed in the
 * middle finishes as it starts again; the database opens anew for it, and all others wait until it is open.
 */
export async function wipeEverything(db: NotesDatabase): Promise<boolean> {
  await browser.storage.local.set({ [wipingKey]: true });
  db.close({ disableAutoOpen: false });
  await db.open();
  return true;
}

/** Opens the database where a wipe was cut off, which finishes it; does nothing else. */
export async function resumeWiping(db: NotesDatabase): Promise<void> {
  if (await isWiping()) await db.open();
}

async function isWiping(): Promise<boolean> {
  return (await browser.storage.local.get(wipingKey))[wipingKey] === true;
}

async function finishWiping(db: NotesDatabase): Promise<void> {
  if (!(await isWiping())) return;
  await wipeNotes(db);
  await browser.storage.session.clear();
  await browser.storage.local.clear();
}
