import type { NotesDatabase } from './database';

/** Deletes all records of all tables in one transaction: all or nothing. */
export async function wipeNotes(db: NotesDatabase): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
  });
}
