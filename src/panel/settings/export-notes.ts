import type { NotesDatabase } from '../../notes/database';
import { backupFrame } from '../../notes/formats/backup';
import type { NoteWriter } from '../../notes/formats/note-writer';
import type { Note } from '../../notes/note';
import type { Settings } from '../../settings';

/** Says how far a long work is, from 0 to 1. */
export type Progress = (share: number) => void;

const batch = 1_000;

/** All notes in batches, in the order of their ids. Throws the signal's reason once it is aborted. */
async function* noteBatches(db: NotesDatabase, signal: AbortSignal): AsyncGenerator<readonly Note[]> {
  let last = '';
  for (;;) {
    signal.throwIfAborted();
    const notes = await db.notes.where('id').above(last).limit(batch).toArray();
    if (notes.length === 0) return;
    yield notes;
    last = notes.at(-1)?.id ?? last;
  }
}

/** Writes all notes that are not deleted with a writer. */
export async function exportNotes(
  db: NotesDatabase,
  writer: NoteWriter,
  progress: Progress,
  signal: AbortSignal,
): Promise<Blob> {
  const parts: string[] = [];
  const all = await db.notes.count();
  let seen = 0;
  let written = 0;
  for await (const notes of noteBatches(db, signal)) {
    const text = notes.filter(({ deleted }) => deleted === null).map((note, i) => writer.note(note, written + i));
    parts.push(text.join(''));
    written += text.length;
    seen += notes.length;
    progress(seen / Math.max(1, all));
  }
  return new Blob([writer.head(written), ...parts, writer.foot(written)], { type: writer.type });
}

/** Writes everything that the user keeps, deleted notes included, so that nothing is lost on the way back. */
export async function exportBackup(
  db: NotesDatabase,
  about: { readonly made: string; readonly datasetVersion: string; readonly settings: Settings },
  progress: Progress,
  signal: AbortSignal,
): Promise<string> {
  const [drafts, rejections, own, all] = await Promise.all([
    db.drafts.toArray(),
    db.rejections.toArray(),
    db.own.toArray(),
    db.notes.count(),
  ]);
  const { head, foot } = backupFrame({ ...about, drafts, rejections, own });
  const parts = [head];
  let written = 0;
  for await (const notes of noteBatches(db, signal)) {
    parts.push(`${written > 0 ? ',\n' : ''}${notes.map((note) => JSON.stringify(note)).join(',\n')}`);
    written += notes.length;
    progress(written / Math.max(1, all));
  }
  return parts.join('') + foot;
}
