import browser from 'webextension-polyfill';
import type { NotesDatabase } from '../notes/database';
import { wipeNotes } from '../notes/wipe';

const wipingKey = 'wiping';

/**
 * Deletes everything that the extension keeps. That it has begun is noted first, so that a background killed in the
 * middle finishes at its next start.
 */
export async function wipeEverything(db: NotesDatabase): Promise<boolean> {
  await browser.storage.local.set({ [wipingKey]: true });
  await finishWiping(db);
  return true;
}

/** Finishes a wipe that was cut off; does nothing where none was begun. */
export async function finishWiping(db: NotesDatabase): Promise<void> {
  const stored = await browser.storage.local.get(wipingKey);
  if (stored[wipingKey] !== true) return;
  await wipeNotes(db);
  await browser.storage.session.clear();
  await browser.storage.local.clear();
}
