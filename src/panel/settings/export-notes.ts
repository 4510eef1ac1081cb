import type { NotesDatabase } from '../../notes/database';
import { backupFoot, backupHead } from '../../notes/formats/backup';
import type { NoteWriter } from '../../notes/formats/note-writer';
import type { RecordKind } from '../../notes/import-result';
import type { Note } from '../../notes/note';
import { sift } from '../../notes/sift';
import type { Settings } from '../../settings';

/** Says how far a long work is, from 0 to 1. */
export type Progress = (share: number) => void;

const batch = 500;

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
    const { sound } = sift('note', notes);
    const text = sound.filter(({ deleted }) => deleted === null).map((note, i) => writer.note(note, written + i));
    parts.push(text.join(''));
    written += text.length;
    seen += notes.length;
    progress(seen / Math.max(1, all));
  }
  return new Blob([writer.head(written), ...parts, writer.foot(written)], { type: writer.type });
}

/** Writes everything that the user keeps, deleted and damaged notes included, so that nothing is lost on the way back. */
export async function exportBackup(
  db: NotesDatabase,
  about: { readonly made: string; readonly datasetVersion: string; readonly settings: Settings },
  progress: Progress,
  signal: AbortSignal,
): Promise<Blob> {
  const drafts = sift('draft', await db.drafts.toArray());
  const rejections = sift('rejection', await db.rejections.toArray());
  const own = sift('own', await db.own.toArray());
  const all = await db.notes.count();
  const damaged: { readonly kind: RecordKind; readonly record: unknown }[] = [
    ...drafts.damaged.map((record) => ({ kind: 'draft', record }) as const),
    ...rejections.damaged.map((record) => ({ kind: 'rejection', record }) as const),
    ...own.damaged.map((record) => ({ kind: 'own', record }) as const),
  ];
  const parts = [backupHead({ ...about, drafts: drafts.sound, rejections: rejections.sound, own: own.sound })];
  let read = 0;
  let separator = '';
  for await (const notes of noteBatches(db, signal)) {
    const sifted = sift('note', notes);
    damaged.push(...sifted.damaged.map((record) => ({ kind: 'note', record }) as const));
    if (sifted.sound.length > 0) {
      parts.push(separator + sifted.sound.map((note) => JSON.stringify(note)).join(',\n'));
      separator = ',\n';
    }
    read += notes.length;
    progress(read / Math.max(1, all));
  }
  return new Blob([...parts, backupFoot(damaged)], { type: 'application/json' });
}
