import type { NotesDatabase } from './database';
import type { Draft } from './draft';
import { failureOf } from './failure';
import type { Note } from './note';
import { sameContent } from './same-content';
import type { SaveResult } from './save-result';

/** Days that a deleted note can still be brought back. */
export const undoDays = 30;

/** The time of a write: now, or just after the record's last change where the clock went backwards. */
function timeAfter(last: string | undefined, now: Date): string {
  const time = now.toISOString();
  if (last === undefined || last < time) return time;
  return new Date(Date.parse(last) + 1).toISOString();
}

async function written(write: () => Promise<SaveResult>): Promise<SaveResult> {
  try {
    return await write();
  } catch (error) {
    return { kind: 'failed', reason: failureOf(error) };
  }
}

/** Keeps what an editor holds. Throws what the storage throws. */
export async function keepDraft(db: NotesDatabase, draft: Draft): Promise<void> {
  await db.drafts.put(draft);
}

/**
 * Saves a draft as its note and drops the draft, in one transaction. A draft begun from another revision than the
 * stored one is a conflict, nothing is written and the draft stays; unless both say the same, as where the answer to
 * the first save was lost with the background.
 */
export function saveNote(db: NotesDatabase, draft: Draft, now = new Date()): Promise<SaveResult> {
  return written(() =>
    db.transaction('rw', db.notes, db.drafts, async (): Promise<SaveResult> => {
      const stored = await db.notes.get(draft.note);
      // A note that was purged while its draft was open is written anew: the text must not be lost.
      const { id: _editor, note: id, base: _base, modified: _modified, ...content } = draft;
      if (stored && stored.revision !== draft.base) {
        if (!sameContent({ ...stored, ...content, deleted: null }, stored)) return { kind: 'conflict', stored };
        await db.drafts.delete(draft.id);
        return { kind: 'saved', note: stored };
      }
      const modified = timeAfter(stored?.modified, now);
      const created = stored?.created ?? modified;
      const revision = (stored?.revision ?? 0) + 1;
      const note: Note = { id, ...content, created, modified, revision, deleted: null };
      await db.notes.put(note);
      await db.drafts.delete(draft.id);
      return { kind: 'saved', note };
    }),
  );
}

/** Marks a note as deleted; it can be restored for {@link undoDays} days. One that is deleted already stays so. */
export function deleteNote(db: NotesDatabase, id: string, revision: number, now = new Date()): Promise<SaveResult> {
  return change(db, id, (stored) => {
    if (stored.deleted !== null) return stored;
    return stored.revision === revision ? { ...stored, deleted: timeAfter(stored.modified, now) } : null;
  });
}

/** Takes a deletion back. */
export function restoreNote(db: NotesDatabase, id: string): Promise<SaveResult> {
  return change(db, id, (stored) => (stored.deleted === null ? stored : { ...stored, deleted: null }));
}

function change(db: NotesDatabase, id: string, next: (stored: Note) => Note | null): Promise<SaveResult> {
  return written(() =>
    db.transaction('rw', db.notes, async (): Promise<SaveResult> => {
      const stored = await db.notes.get(id);
      if (!stored) return { kind: 'failed', reason: 'not-found' };
      const changed = next(stored);
      if (!changed) return { kind: 'conflict', stored };
      if (changed === stored) return { kind: 'saved', note: stored };
      const note = { ...changed, revision: stored.revision + 1 };
      await db.notes.put(note);
      return { kind: 'saved', note };
    }),
  );
}

/** Removes one note for good, if it is deleted; one that was restored meanwhile stays. */
export async function purgeNote(db: NotesDatabase, id: string): Promise<void> {
  await db.transaction('rw', db.notes, async () => {
    const stored = await db.notes.get(id);
    if (stored && stored.deleted !== null) await db.notes.delete(id);
  });
}

/** Removes for good what was deleted more than {@link undoDays} days ago. Returns how many notes went. */
export async function purgeNotes(db: NotesDatabase, now = new Date()): Promise<number> {
  const limit = new Date(now.getTime() - undoDays * 86_400_000).toISOString();
  return db.notes.where('deleted').below(limit).delete();
}
